import { nameOn, swedishDate } from '@samlots/people';
import { visibleEnrolments, visibleOccurrences } from '@samlots/training';
import { builder } from '../builder.ts';
import { Organisation } from '../people/objects.ts';
import { Person } from '../people/visible-person.ts';
import { seenBy } from '../visible.ts';
import { Enrolment, MailState } from './enrolment-objects.ts';
import { AgendaItem, SessionOccurrence, Venue } from './occurrence-objects.ts';
import { TrainingDay, TrainingProgramme } from './programme-objects.ts';
import { seesEnrolment } from './visible-loaders.ts';

const live = ['REQUESTED', 'ENROLLED', 'WAITLISTED', 'OFFERED', 'WALK_IN'];

builder.prismaObjectFields(TrainingProgramme, (t) => ({
  organisation: t.relation('organisation', { description: 'Who plans it.' }),
  days: t.relation('days', { query: { orderBy: { number: 'asc' } } }),
}));

builder.prismaObjectFields(TrainingDay, (t) => ({
  programme: t.relation('programme'),
  occurrences: t.relation('occurrences', {
    description: 'By time; drafts only to those who plan.',
    query: seenBy(visibleOccurrences, [{ startsAt: 'asc' as const }, { id: 'asc' as const }]),
  }),
}));

builder.prismaObjectFields(SessionOccurrence, (t) => ({
  day: t.relation('day'),
  venue: t.relation('venue', { type: Venue }),
  agenda: t.relation('agenda', { type: AgendaItem, query: { orderBy: { position: 'asc' } } }),
  enrolments: t.prismaConnection({
    type: Enrolment,
    cursor: 'id',
    description: 'Seats and places in the queue that the viewer may see: the queue in its order, seats by name.',
    args: { states: t.arg.stringList({ description: 'Live states when left out.' }) },
    resolve: async (query, { id }, { states }, context) => {
      const where = { AND: [{ occurrenceId: id, state: { in: states ?? live } }, visibleEnrolments(context.actor)] };
      const orderBy = [
        { queueTicket: { sort: 'asc' as const, nulls: 'first' as const } },
        { person: { sortKey: 'asc' as const } },
        { id: 'asc' as const },
      ];
      const rows = await context.prisma.enrolment.findMany({ ...query, where, orderBy });
      for (const row of rows) {
        seesEnrolment(context).prime(row.id, true);
        // Whoever may see a seat may see whose it is, also where the unit lies in another district.
        context.seesPerson.prime(row.personId, true);
      }
      return rows;
    },
  }),
}));

builder.prismaObjectFields(Enrolment, (t) => ({
  person: t.relation('person', { type: Person }),
  organisation: t.relation('organisation', {
    type: Organisation,
    description: 'The employer at that date: the seat is its.',
  }),
  organisationName: t.string({
    description: 'What that organisation was called on the day (E20).',
    select: {
      organisation: { select: { name: true, formerNames: { select: { name: true, untilOn: true } } } },
      occurrence: { select: { startsAt: true } },
    },
    resolve: ({ organisation, occurrence }) => nameOn(organisation, swedishDate(occurrence.startsAt)),
  }),
  occurrence: t.relation('occurrence', { type: SessionOccurrence }),
  mail: t.field({
    type: MailState,
    nullable: true,
    description: 'The newest mail about this seat.',
    select: (_args, _context, nested) => ({
      messages: nested({ orderBy: [{ createdAt: 'desc' }, { id: 'desc' }], take: 1 }),
    }),
    resolve: ({ messages }) => messages[0] ?? null,
  }),
}));

builder.prismaObjectFields(Person, (t) => ({
  seats: t.relation('enrolments', {
    type: Enrolment,
    description: 'Live seats and places in the queue that the viewer may see, by time.',
    args: { programmeId: t.arg.id() },
    query: ({ programmeId }, { actor }) => ({
      where: {
        AND: [visibleEnrolments(actor), { state: { in: live } }, programmeId == null ? {} : { day: { programmeId } }],
      },
      orderBy: [{ occurrence: { startsAt: 'asc' } }, { id: 'asc' }],
    }),
  }),
}));
