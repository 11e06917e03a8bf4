import { visibleOccurrences, visibleProgrammes } from '@samlots/training';
import { builder } from '../builder.ts';
import { keyOf } from '../global-id.ts';
import { Enrolment } from './enrolment-objects.ts';
import { SessionOccurrence, Venue } from './occurrence-objects.ts';
import { TrainingDay, TrainingProgramme } from './programme-objects.ts';
import { seesEnrolment, seesOccurrence } from './visible-loaders.ts';

builder.queryFields((t) => ({
  programmes: t.prismaConnection({
    type: TrainingProgramme,
    cursor: 'id',
    description: 'Published ones, and drafts to those who plan them; newest first.',
    resolve: (query, _parent, _args, { prisma, actor }) =>
      prisma.trainingProgramme.findMany({
        ...query,
        where: visibleProgrammes(actor),
        orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
      }),
  }),
  programme: t.prismaField({
    type: TrainingProgramme,
    nullable: true,
    args: { id: t.arg.id({ required: true }) },
    resolve: (query, _parent, { id }, { prisma, actor }) =>
      prisma.trainingProgramme.findFirst({
        ...query,
        where: { AND: [{ id: keyOf('TrainingProgramme', id) }, visibleProgrammes(actor)] },
      }),
  }),
  trainingDay: t.prismaField({
    type: TrainingDay,
    nullable: true,
    args: { programmeId: t.arg.id({ required: true }), number: t.arg.int({ required: true }) },
    resolve: (query, _parent, { programmeId, number }, { prisma, actor }) =>
      prisma.trainingDay.findFirst({
        ...query,
        where: {
          number,
          programme: { AND: [{ id: keyOf('TrainingProgramme', programmeId) }, visibleProgrammes(actor)] },
        },
      }),
  }),
}));

builder.queryFields((t) => ({
  occurrence: t.prismaField({
    type: SessionOccurrence,
    nullable: true,
    args: { id: t.arg.id({ required: true }) },
    resolve: async (query, _parent, { id }, context) => {
      const where = { AND: [{ id: keyOf('SessionOccurrence', id) }, visibleOccurrences(context.actor)] };
      const found = await context.prisma.sessionOccurrence.findFirst({ ...query, where });
      if (found) seesOccurrence(context).prime(found.id, true);
      return found;
    },
  }),
  upcomingOccurrences: t.prismaField({
    type: [SessionOccurrence],
    description: 'Published and not begun, by time; at most 50.',
    args: { first: t.arg.int({ defaultValue: 4 }) },
    resolve: (query, _parent, { first }, { prisma, actor, now }) =>
      prisma.sessionOccurrence.findMany({
        ...query,
        where: { AND: [{ status: 'PUBLISHED', startsAt: { gt: now } }, visibleOccurrences(actor)] },
        orderBy: [{ startsAt: 'asc' }, { id: 'asc' }],
        take: Math.min(Math.max(first ?? 4, 1), 50),
      }),
  }),
  venues: t.prismaField({
    type: [Venue],
    resolve: (query, _parent, _args, { prisma }) =>
      prisma.venue.findMany({ ...query, orderBy: { name: 'asc' }, take: 200 }),
  }),
  mySeats: t.prismaField({
    type: [Enrolment],
    description: 'Live seats and places in the queue of one’s own persons that are not over, by time; at most 100.',
    resolve: async (query, _parent, _args, context) => {
      if (context.actor.kind !== 'signed-in') return [];
      const rows = await context.prisma.enrolment.findMany({
        ...query,
        where: {
          personId: { in: [...context.actor.personIds] },
          state: { in: ['ENROLLED', 'WAITLISTED', 'OFFERED', 'REQUESTED', 'WALK_IN'] },
          occurrence: { endsAt: { gt: context.now } },
        },
        orderBy: [{ occurrence: { startsAt: 'asc' } }, { id: 'asc' }],
        take: 100,
      });
      for (const { id } of rows) seesEnrolment(context).prime(id, true);
      return rows;
    },
  }),
}));
