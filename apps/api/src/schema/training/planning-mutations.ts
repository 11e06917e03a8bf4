import {
  cancelOccurrence,
  createOccurrence,
  editOccurrence,
  moveOccurrence,
  publishOccurrence,
  trainingErrors as refused,
} from '@samlots/training';
import { StaleVersion } from '@samlots/kernel';
import { builder } from '../builder.ts';
import { anyRefusal } from '../errors.ts';
import { keyOf } from '../global-id.ts';
import { AgendaItemInput, OccurrenceChanged } from './planning-objects.ts';

const occurrenceKey = (id: string): string => keyOf('SessionOccurrence', id);

builder.mutationField('createOccurrence', (t) =>
  t.field({
    type: OccurrenceChanged,
    description: 'Adds a draft to a training day. Use case `create-occurrence`.',
    errors: {
      types: [
        ...anyRefusal,
        refused.RoundTaken,
        refused.TimeHasPassed,
        refused.VenueTooSmall,
        refused.CapacityBelowSeatsTaken,
      ],
    },
    args: {
      dayId: t.arg.id({ required: true }),
      round: t.arg.string(),
      format: t.arg.string({ required: true }),
      startsAt: t.arg({ type: 'DateTime', required: true }),
      endsAt: t.arg({ type: 'DateTime', required: true }),
      doorsOpenAt: t.arg({ type: 'DateTime' }),
      venueId: t.arg.id({ required: true }),
      capacity: t.arg.int({ required: true }),
      agenda: t.arg({ type: [AgendaItemInput], required: true }),
      requestKey: t.arg.id({ description: 'A UUID of the form: sent again within a day, it answers the same draft.' }),
    },
    resolve: (_parent, { dayId, round, requestKey, ...rest }, { run }) =>
      run(createOccurrence, {
        ...rest,
        dayId: keyOf('TrainingDay', dayId),
        round: round ?? null,
        requestKey: requestKey ?? undefined,
      }),
  }),
);

builder.mutationField('editOccurrence', (t) =>
  t.field({
    type: OccurrenceChanged,
    description: 'Changes format, capacity and agenda. Use case `edit-occurrence`.',
    errors: {
      types: [
        ...anyRefusal,
        StaleVersion,
        refused.AgendaIncomplete,
        refused.OccurrenceCancelled,
        refused.VenueTooSmall,
        refused.CapacityBelowSeatsTaken,
      ],
    },
    args: {
      occurrenceId: t.arg.id({ required: true }),
      version: t.arg.int({ required: true }),
      format: t.arg.string({ required: true }),
      capacity: t.arg.int({ required: true }),
      agenda: t.arg({ type: [AgendaItemInput], required: true }),
    },
    resolve: (_parent, { occurrenceId, ...rest }, { run }) =>
      run(editOccurrence, { ...rest, occurrenceId: occurrenceKey(occurrenceId) }),
  }),
);

builder.mutationField('publishOccurrence', (t) =>
  t.field({
    type: OccurrenceChanged,
    description: 'Opens an occurrence to enrolment. Use case `publish-occurrence`.',
    errors: {
      types: [
        ...anyRefusal,
        refused.AgendaIncomplete,
        refused.OccurrenceCancelled,
        refused.ProgrammeIsDraft,
        refused.TimeHasPassed,
      ],
    },
    args: { occurrenceId: t.arg.id({ required: true }) },
    resolve: (_parent, { occurrenceId }, { run }) =>
      run(publishOccurrence, { occurrenceId: occurrenceKey(occurrenceId) }),
  }),
);

builder.mutationField('moveOccurrence', (t) =>
  t.field({
    type: OccurrenceChanged,
    description: 'Moves an occurrence in time, place or both; every calendar follows. Use case `move-occurrence`.',
    errors: {
      types: [
        ...anyRefusal,
        StaleVersion,
        refused.OccurrenceBegun,
        refused.OccurrenceCancelled,
        refused.TimeHasPassed,
        refused.VenueTooSmall,
        refused.CapacityBelowSeatsTaken,
      ],
    },
    args: {
      occurrenceId: t.arg.id({ required: true }),
      version: t.arg.int({ required: true }),
      startsAt: t.arg({ type: 'DateTime', required: true }),
      venueId: t.arg.id({ required: true }),
    },
    resolve: (_parent, { occurrenceId, ...rest }, { run }) =>
      run(moveOccurrence, { ...rest, occurrenceId: occurrenceKey(occurrenceId) }),
  }),
);

builder.mutationField('cancelOccurrence', (t) =>
  t.field({
    type: OccurrenceChanged,
    description: 'Cancels the day for everybody; a draft is removed. Use case `cancel-occurrence`.',
    errors: { types: [...anyRefusal, refused.OccurrenceBegun, refused.OccurrenceCancelled] },
    args: { occurrenceId: t.arg.id({ required: true }) },
    resolve: (_parent, { occurrenceId }, { run }) =>
      run(cancelOccurrence, { occurrenceId: occurrenceKey(occurrenceId) }),
  }),
);
