import { programmeResource, trainingPermissions } from '@samlots/training';
import { z } from 'zod';
import { builder } from '../builder.ts';
import { LocalText } from '../local-text.ts';

const owners = { id: true, districtId: true, organisationId: true } as const;

export const TrainingProgramme = builder.prismaNode('TrainingProgramme', {
  id: { field: 'id' },
  nullable: true,
  select: { ...owners, status: true },
  authScopes: (programme, { actor }) =>
    programme.status === 'PUBLISHED' || trainingPermissions.can(actor, 'plan-occurrence', programmeResource(programme)),
  fields: (t) => ({
    key: t.exposeID('id'),
    title: t.field({
      type: LocalText,
      select: { titleSv: true, titleEn: true },
      resolve: (row) => ({ sv: row.titleSv, en: row.titleEn }),
    }),
    purpose: t.field({
      type: LocalText,
      select: { purposeSv: true, purposeEn: true },
      resolve: (row) => ({ sv: row.purposeSv, en: row.purposeEn }),
    }),
    level: t.exposeString('level', {
      nullable: true,
      description: 'BASIC, DEEPENING or SPECIALIST; null for a training year.',
    }),
    track: t.exposeString('track', { nullable: true }),
    status: t.exposeString('status', { description: 'DRAFT or PUBLISHED.' }),
    open: t.exposeBoolean('open', { description: 'Open to everybody who works with families.' }),
    invitedKinds: t.exposeStringList('invitedKinds'),
    opensAt: t.expose('opensAt', { type: 'DateTime', nullable: true }),
    requiredAttendanceDays: t.exposeInt('requiredAttendanceDays', { nullable: true }),
    mayPlan: t.boolean({
      description: 'Whether the viewer may create and change occurrences.',
      select: owners,
      resolve: (programme, _args, { actor }) =>
        trainingPermissions.can(actor, 'plan-occurrence', programmeResource(programme)),
    }),
  }),
});

const goalList = z.array(z.string());
const storedCase = z.object({ title: z.string(), text: z.string(), questions: z.array(z.string()) });

const Casework = builder.objectRef<z.output<typeof storedCase>>('Casework').implement({
  description: 'The fictional case of the day, in Swedish.',
  authScopes: { public: true },
  fields: (t) => ({
    title: t.exposeString('title'),
    text: t.exposeString('text'),
    questions: t.exposeStringList('questions'),
  }),
});

export const TrainingDay = builder.prismaNode('TrainingDay', {
  id: { field: 'id' },
  nullable: true,
  select: { id: true, programme: { select: { ...owners, status: true } } },
  authScopes: ({ programme }, { actor }) =>
    programme.status === 'PUBLISHED' || trainingPermissions.can(actor, 'plan-occurrence', programmeResource(programme)),
  fields: (t) => ({
    key: t.exposeID('id'),
    number: t.exposeInt('number'),
    theme: t.field({
      type: LocalText,
      select: { themeSv: true, themeEn: true },
      resolve: (row) => ({ sv: row.themeSv, en: row.themeEn }),
    }),
    goals: t.stringList({
      select: { goals: true },
      description: 'Learning goals, in Swedish.',
      resolve: ({ goals }) => goalList.parse(goals),
    }),
    casework: t.field({
      type: Casework,
      nullable: true,
      select: { casework: true },
      resolve: ({ casework }) => (casework === null ? null : storedCase.parse(casework)),
    }),
  }),
});
