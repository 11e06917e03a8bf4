import {
  enrolmentClosesAt,
  enrolmentWindow,
  missingForPublishing,
  openSeats,
  programmeResource,
  trainingPermissions,
} from '@samlots/training';
import { builder } from '../builder.ts';
import { LocalText } from '../local-text.ts';
import { presenceCounts, seesOccurrence } from './visible-loaders.ts';

export const Venue = builder.prismaObject('Venue', {
  authScopes: { public: true },
  fields: (t) => ({
    key: t.exposeID('id'),
    name: t.exposeString('name'),
    address: t.exposeString('address'),
    capacity: t.exposeInt('capacity'),
    accessibility: t.exposeStringList('accessibility'),
    rooms: t.exposeInt('rooms'),
  }),
});

export const AgendaItem = builder.prismaObject('AgendaItem', {
  authScopes: { public: true },
  fields: (t) => ({
    key: t.exposeID('id'),
    type: t.exposeString('type'),
    startsAt: t.expose('startsAt', { type: 'DateTime' }),
    endsAt: t.expose('endsAt', { type: 'DateTime' }),
    title: t.field({
      type: LocalText,
      select: { titleSv: true, titleEn: true },
      resolve: (row) => ({ sv: row.titleSv, en: row.titleEn }),
    }),
    lecturer: t.exposeString('lecturer', { nullable: true, description: 'By role, in Swedish.' }),
  }),
});

const PresenceCounts = builder.objectRef<ReadonlyMap<string, number>>('PresenceCounts').implement({
  description: 'Seats by attendance; those without a mark are not counted.',
  authScopes: { signedIn: true },
  fields: (t) => ({
    full: t.int({ resolve: (counts) => counts.get('FULL') ?? 0 }),
    am: t.int({ resolve: (counts) => counts.get('AM') ?? 0 }),
    pm: t.int({ resolve: (counts) => counts.get('PM') ?? 0 }),
    none: t.int({ resolve: (counts) => counts.get('NONE') ?? 0 }),
  }),
});

const programme = {
  id: true,
  districtId: true,
  organisationId: true,
  status: true,
  opensAt: true,
  enrolmentClosesDaysBefore: true,
} as const;
const ofProgramme = { select: { programme: { select: programme } } } as const;

export const SessionOccurrence = builder.prismaNode('SessionOccurrence', {
  id: { field: 'id' },
  nullable: true,
  select: { id: true, status: true },
  // A published occurrence always has a published programme (ProgrammeIsDraft), so only drafts have to be asked about.
  authScopes: ({ id, status }, context) => status !== 'DRAFT' || seesOccurrence(context).load(id),
  fields: (t) => ({
    key: t.exposeID('id'),
    round: t.exposeString('round', { nullable: true }),
    format: t.exposeString('format'),
    status: t.exposeString('status', { description: 'DRAFT, PUBLISHED or CANCELLED.' }),
    startsAt: t.expose('startsAt', { type: 'DateTime' }),
    endsAt: t.expose('endsAt', { type: 'DateTime' }),
    doorsOpenAt: t.expose('doorsOpenAt', { type: 'DateTime', nullable: true }),
    capacity: t.exposeInt('capacity'),
    seatsTaken: t.exposeInt('seatsTaken'),
    queueLength: t.exposeInt('queueLength'),
    openSeats: t.int({ select: { capacity: true, seatsTaken: true, queueLength: true }, resolve: openSeats }),
    version: t.exposeInt('version', { description: 'Give it back when editing: a change in between is refused.' }),
    enrolmentClosesAt: t.field({
      type: 'DateTime',
      select: { startsAt: true, day: ofProgramme },
      resolve: ({ startsAt, day }) => enrolmentClosesAt(startsAt, day.programme.enrolmentClosesDaysBefore),
    }),
    enrolmentOpen: t.boolean({
      select: { status: true, startsAt: true, day: ofProgramme },
      resolve: (occurrence, _args, { now }) => enrolmentWindow(occurrence, now).is === 'open',
    }),
    mayPlan: t.boolean({
      select: { day: ofProgramme },
      resolve: ({ day }, _args, { actor }) =>
        trainingPermissions.can(actor, 'plan-occurrence', programmeResource(day.programme)),
    }),
    missingForPublishing: t.stringList({
      description: 'Agenda types that publishing still asks for.',
      select: { format: true, agenda: { select: { type: true } } },
      resolve: (occurrence) => [...missingForPublishing(occurrence)],
    }),
    presence: t.field({
      type: PresenceCounts,
      nullable: true,
      description: 'Null for those who may not mark attendance.',
      select: { id: true, day: ofProgramme },
      resolve: ({ id, day }, _args, context) =>
        trainingPermissions.can(context.actor, 'mark-attendance', programmeResource(day.programme))
          ? presenceCounts(context).load(id)
          : null,
    }),
  }),
});
