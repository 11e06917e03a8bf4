import { NotFound } from '@samlots/kernel';
import { defineUseCase } from '@samlots/db';
import { z } from 'zod';
import { programmeResource } from '../access.ts';
import { RoundTaken, TimeHasPassed } from '../errors.ts';
import { formats, rounds } from '../model/vocabulary.ts';
import { mayPlan } from './parts/may-plan.ts';
import { loadVenue } from './parts/load-venue.ts';
import {
  agendaInput,
  agendaRows,
  capacityInput,
  idInput,
  refuseCapacity,
  refuseFaultyAgenda,
  refuseFaultyTimes,
} from './parts/occurrence-input.ts';

const input = z.object({
  dayId: idInput,
  round: z.enum(rounds).nullable(),
  format: z.enum(formats),
  startsAt: z.coerce.date(),
  endsAt: z.coerce.date(),
  doorsOpenAt: z.coerce
    .date()
    .nullish()
    .transform((at) => at ?? null),
  venueId: idInput,
  capacity: capacityInput,
  agenda: agendaInput.default([]),
  /** Of the form, so that one that arrives twice makes one draft. */
  requestKey: z.uuid().optional(),
});

/** Adds a draft occurrence to a training day. One per round: the programme's lock and a partial index guard it. */
export const createOccurrence = defineUseCase({
  name: 'create-occurrence',
  input,
  once: { key: ({ requestKey }) => requestKey, answer: z.object({ id: idInput }) },
  async locks({ dayId }, tx) {
    const day = await tx.trainingDay.findUnique({ where: { id: dayId }, select: { programmeId: true } });
    return day ? [{ table: 'TrainingProgramme', id: day.programmeId }] : [];
  },
  async load({ tx }, { dayId, venueId }) {
    const day = await tx.trainingDay.findUnique({
      where: { id: dayId },
      include: { programme: true, occurrences: true },
    });
    if (!day) throw new NotFound({ id: dayId });
    return { day, venue: await loadVenue(tx, venueId) };
  },
  policy: mayPlan,
  async run({ tx, now, newId }, { agenda, requestKey: _requestKey, ...occurrence }, { day, venue }) {
    refuseFaultyTimes(occurrence);
    refuseFaultyAgenda(agenda, occurrence);
    refuseCapacity(occurrence.capacity, venue.capacity, 0);
    if (occurrence.startsAt <= now) throw new TimeHasPassed({ startsAt: occurrence.startsAt.toISOString() });
    if (day.occurrences.some((other) => other.status !== 'CANCELLED' && other.round === occurrence.round)) {
      throw new RoundTaken({ round: occurrence.round ?? '' });
    }
    const id = newId();
    await tx.sessionOccurrence.create({ data: { ...occurrence, id } });
    await tx.agendaItem.createMany({
      data: agendaRows(agenda).map((row) => ({ ...row, id: newId(), occurrenceId: id })),
    });
    return { id };
  },
  audit: (_input, { day }, { id }) => ({
    subjectKind: 'SessionOccurrence',
    subjectId: id,
    facts: { day: day.number },
    scope: programmeResource(day.programme),
  }),
});
