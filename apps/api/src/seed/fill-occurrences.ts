import type { ProgrammeRecord } from './domain-files.ts';
import type { Colleague } from './people.ts';
import type { Random } from './random.ts';
import { chooseSeats, type Choice } from './seat-choice.ts';
import { seatWishes } from './seat-wishes.ts';

type Day = ProgrammeRecord['days'][number];

/** One occurrence, where it belongs, and the people chosen for it. */
export type FilledOccurrence = {
  readonly programme: ProgrammeRecord;
  readonly day: Day;
  readonly occurrence: Day['occurrences'][number];
  readonly choice: Choice;
};

type Chance = { readonly staff: readonly Colleague[]; readonly random: Random };

const isInvited = (programme: ProgrammeRecord, { unit }: Colleague): boolean =>
  programme.open || programme.invitedKinds.includes(unit.kind);

/** Those who may get a place: invited, with no place on that day in another round, and where wished seen before. */
function freeFor(
  place: Omit<FilledOccurrence, 'choice'>,
  filled: readonly FilledOccurrence[],
  staff: readonly Colleague[],
): Colleague[] {
  const from = seatWishes[place.occurrence.id]?.from;
  const basis =
    from === undefined ? staff : (filled.find(({ occurrence }) => occurrence.id === from)?.choice.seated ?? []);
  const sameDay = filled
    .filter(({ day }) => day === place.day)
    .flatMap(({ choice }) => [...choice.seated, ...choice.waiting]);
  const placed = new Set(sameDay.map((person) => person.personId));
  return basis.filter((person) => isInvited(place.programme, person) && !placed.has(person.personId));
}

/** Every occurrence of the programmes with its people, by `seatWishes`. */
export function fillOccurrences(
  programmes: readonly ProgrammeRecord[],
  { staff, random }: Chance,
): readonly FilledOccurrence[] {
  const places = programmes.flatMap((programme) =>
    programme.days.flatMap((day) => day.occurrences.map((occurrence) => ({ programme, day, occurrence }))),
  );
  const filled: FilledOccurrence[] = [];
  for (const place of places) {
    const wish = seatWishes[place.occurrence.id] ?? { seats: 0 };
    filled.push({ ...place, choice: chooseSeats(wish, { staff, free: freeFor(place, filled, staff), random }) });
  }
  return filled;
}
