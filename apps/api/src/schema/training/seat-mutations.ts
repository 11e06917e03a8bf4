import { peopleErrors as peopleRefused } from '@samlots/people';
import { cancelEnrolment, enrolPeople, trainingErrors as refused } from '@samlots/training';
import { builder } from '../builder.ts';
import { anyRefusal } from '../errors.ts';
import { keyOf } from '../global-id.ts';

const SeatsInput = builder.inputType('SeatsInput', {
  fields: (t) => ({ occurrenceId: t.id({ required: true }), personIds: t.idList({ required: true }) }),
});

type Seat = { occurrenceId: string; personId: string; enrolmentId: string; state: string; queueNumber: number | null };

const SeatResult = builder.objectRef<Seat>('SeatResult').implement({
  description: 'What became of one request: a seat, or a place in the queue (1 is next).',
  authScopes: { public: true },
  fields: (t) => ({
    enrolmentId: t.exposeID('enrolmentId'),
    occurrenceId: t.exposeID('occurrenceId'),
    personId: t.exposeID('personId'),
    state: t.exposeString('state'),
    queueNumber: t.exposeInt('queueNumber', { nullable: true }),
  }),
});

const Enrolled = builder.objectRef<readonly Seat[]>('Enrolled').implement({
  authScopes: { public: true },
  fields: (t) => ({ seats: t.field({ type: [SeatResult], resolve: (seats) => [...seats] }) }),
});

builder.mutationField('enrolPeople', (t) =>
  t.field({
    type: Enrolled,
    description: 'Seats for people of one organisation, all or none; who finds no seat waits. Use case `enrol-people`.',
    errors: {
      types: [
        ...anyRefusal,
        refused.EnrolmentClosed,
        refused.EnrolmentNotOpen,
        refused.AlreadyEnrolled,
        refused.NotInvited,
        refused.NotMemberThen,
        refused.OccurrenceCancelled,
        peopleRefused.OrganisationClosed,
      ],
    },
    args: { organisationId: t.arg.id({ required: true }), seats: t.arg({ type: [SeatsInput], required: true }) },
    resolve: (_parent, { organisationId, seats }, { run }) =>
      run(enrolPeople, {
        organisationId: keyOf('Organisation', organisationId),
        seats: seats.map(({ occurrenceId, personIds }) => ({
          occurrenceId: keyOf('SessionOccurrence', occurrenceId),
          personIds: personIds.map((id) => keyOf('Person', id)),
        })),
      }),
  }),
);

type Freed = { state: string; served: number };

const SeatCancelled = builder.objectRef<Freed>('SeatCancelled').implement({
  authScopes: { public: true },
  fields: (t) => ({
    state: t.exposeString('state', { description: 'CANCELLED or CANCELLED_LATE.' }),
    served: t.exposeInt('served', { description: 'How many of the queue got a seat by this.' }),
  }),
});

builder.mutationField('cancelEnrolment', (t) =>
  t.field({
    type: SeatCancelled,
    description: 'Gives a seat back or leaves the queue. Use case `cancel-enrolment`.',
    errors: { types: [...anyRefusal, refused.EnrolmentEnded, refused.OccurrenceBegun] },
    args: { enrolmentId: t.arg.id({ required: true }) },
    resolve: (_parent, { enrolmentId }, { run }) =>
      run(cancelEnrolment, { enrolmentId: keyOf('Enrolment', enrolmentId) }),
  }),
);
