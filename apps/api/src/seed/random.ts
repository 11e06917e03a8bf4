import type { Ids } from '@samlots/kernel';

/** A stream that gives the same choices on every machine, so that the demo looks the same in every clone. */
export type Random = {
  /** 0 ≤ n < 1. */
  next(): number;
  /** A whole number 0 ≤ n < limit. */
  below(limit: number): number;
  pick<T>(list: readonly T[]): T;
  shuffle<T>(list: readonly T[]): T[];
};

/** mulberry32: 32 bits of state are plenty for a few thousand choices. Never for secrets. */
function mulberry(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
}

export function seededRandom(seed: number): Random {
  const bits = mulberry(seed);
  const next = (): number => bits() / 2 ** 32;
  const below = (limit: number): number => Math.floor(next() * limit);
  return {
    next,
    below,
    pick(list) {
      const chosen = list[below(list.length)];
      if (chosen === undefined) throw new Error('nothing to pick from');
      return chosen;
    },
    shuffle(list) {
      return list
        .map((item) => ({ item, rank: next() }))
        .toSorted((one, other) => one.rank - other.rank)
        .map(({ item }) => item);
    },
  };
}

/** Identifiers in the form of UUID v4, the same in every seeded database: links to demo pages keep working. */
export function seededIds(seed: number): Ids {
  const bits = mulberry(seed);
  const hex = (): string => bits().toString(16).padStart(8, '0');
  return {
    newId() {
      const [one, two, three, four] = [hex(), hex(), hex(), hex()];
      const variant = ((Number.parseInt(three.slice(0, 1), 16) & 0x3) | 0x8).toString(16);
      return `${one}-${two.slice(0, 4)}-4${two.slice(5)}-${variant}${three.slice(1, 4)}-${three.slice(4)}${four}`;
    },
  };
}
