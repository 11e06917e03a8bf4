/**
 * Who of the invented staff has a seat at an occurrence and who waits.
 * Promises: nobody twice on a day, at most half of a unit at once, and health care and civil society have at least the
 * seats that are kept for them in a full training day. Refuses: to fill less than wished, which throws.
 */
import type { Colleague } from './people.ts';
import type { Random } from './random.ts';
import type { SeatWish } from './seat-wishes.ts';

export type Choice = { readonly seated: readonly Colleague[]; readonly waiting: readonly Colleague[] };

/** A quarter and a twelfth of 96, rounded down (`reservedSharePerSector` of the data file). */
const keptSeats: Readonly<Record<string, number>> = { health: 24, 'church-and-civil-society': 7 };

function sizesOf(people: readonly Colleague[]): ReadonlyMap<string, number> {
  const sizes = new Map<string, number>();
  for (const { unit } of people) sizes.set(unit.id, (sizes.get(unit.id) ?? 0) + 1);
  return sizes;
}

/** A table at which each unit has chairs for half its people, rounded up. */
function halfOfEachUnit(staff: readonly Colleague[]) {
  const sizes = sizesOf(staff);
  const chosen = new Set<string>();
  const perUnit = new Map<string, number>();
  return (from: readonly Colleague[], wanted: number): Colleague[] => {
    const picked: Colleague[] = [];
    for (const person of from) {
      const here = perUnit.get(person.unit.id) ?? 0;
      if (picked.length === wanted) break;
      if (chosen.has(person.personId) || here >= Math.ceil((sizes.get(person.unit.id) ?? 0) / 2)) continue;
      chosen.add(person.personId);
      perUnit.set(person.unit.id, here + 1);
      picked.push(person);
    }
    return picked;
  };
}

/** The seats kept for a sector come first, so that the rest of the lot cannot crowd it out. */
function bySector(lot: readonly Colleague[], capacity: number): Colleague[] {
  const kept = Object.entries(keptSeats).flatMap(([sector, seats]) =>
    lot.filter(({ unit }) => unit.sector === sector).slice(0, Math.min(seats, capacity)),
  );
  return [...kept, ...lot];
}

/** Chooses by lot among `free`, who are those of `staff` with no place on that day yet. */
export function chooseSeats(
  wish: SeatWish,
  { staff, free, random }: { staff: readonly Colleague[]; free: readonly Colleague[]; random: Random },
): Choice {
  const take = halfOfEachUnit(staff);
  const lot = random.shuffle(free);
  const named = take(
    lot.filter(({ signInEmail }) => signInEmail !== null && wish.seated?.includes(signInEmail)),
    wish.seats,
  );
  const units = Object.entries(wish.queuedUnits ?? {});
  const queued = units.flatMap(([id, count]) =>
    take(
      lot.filter(({ unit, signInEmail }) => unit.id === id && signInEmail === null),
      count,
    ),
  );
  const seated = [...named, ...take(bySector(lot, wish.seats), wish.seats - named.length)];
  const waiting = random.shuffle([...queued, ...take(lot, (wish.queue ?? 0) - queued.length)]);
  if (seated.length < wish.seats || waiting.length < (wish.queue ?? 0)) throw new Error('the demo has too few people');
  return { seated, waiting };
}
