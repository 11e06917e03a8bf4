import { freeText, InvalidInput } from '@samlots/kernel';
import { z } from 'zod';
import { agendaTypes } from '../../model/vocabulary.ts';
import { agendaFaults } from '../../rules/agenda.ts';
import { CapacityBelowSeatsTaken, VenueTooSmall } from '../../errors.ts';

export const idInput = z.string().min(1).max(64);

/** One row of the agenda; times are instants within the day. */
const agendaItem = z.object({
  /** The row that is changed; a row without is new. */
  id: idInput.nullish(),
  type: z.enum(agendaTypes),
  startsAt: z.coerce.date(),
  endsAt: z.coerce.date(),
  titleSv: freeText(200).min(1),
  titleEn: freeText(200).nullish(),
  lecturer: freeText(200).nullish(),
});

export const agendaInput = z.array(agendaItem).max(30);
export const capacityInput = z.number().int().min(1).max(2000);

export type Agenda = z.output<typeof agendaInput>;
type Day = { readonly startsAt: Date; readonly endsAt: Date; readonly doorsOpenAt: Date | null };

/** Refuses an agenda with impossible slots, each fault at its row. */
export function refuseFaultyAgenda(agenda: Agenda, day: Day): void {
  const faults = agendaFaults(agenda, { from: day.doorsOpenAt ?? day.startsAt, to: day.endsAt });
  if (faults.length > 0) throw new InvalidInput(faults.map(({ index, rule }) => ({ path: `agenda.${index}`, rule })));
}

/** The rows of `AgendaItem` in the order of their times. */
export function agendaRows(agenda: Agenda) {
  return agenda
    .toSorted((one, other) => one.startsAt.getTime() - other.startsAt.getTime())
    .map((item, position) => ({ ...item, titleEn: item.titleEn ?? null, lecturer: item.lecturer ?? null, position }));
}

export function refuseCapacity(capacity: number, venueCapacity: number, taken: number): void {
  if (capacity < taken) throw new CapacityBelowSeatsTaken({ taken });
  if (capacity > venueCapacity) throw new VenueTooSmall({ venueCapacity });
}

/** Start before end, doors before start; each fault at its field. */
export function refuseFaultyTimes({ startsAt, endsAt, doorsOpenAt }: Day): void {
  const faults = [
    ...(startsAt >= endsAt ? [{ path: 'endsAt', rule: 'ends-before-start' }] : []),
    ...(doorsOpenAt && doorsOpenAt > startsAt ? [{ path: 'doorsOpenAt', rule: 'doors-after-start' }] : []),
  ];
  if (faults.length > 0) throw new InvalidInput(faults);
}
