/**
 * How many letters are wrong between two spellings (inserted, left out, changed, or two neighbours swapped);
 * `limit + 1` as soon as it is known to be more than `limit`.
 */
export function wrongLetters(one: string, other: string, limit: number): number {
  if (Math.abs(one.length - other.length) > limit) return limit + 1;
  let before: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let row = 1; row <= one.length; row += 1) {
    const next = nextRow({ one, other, row, last, before });
    if (Math.min(...next) > limit) return limit + 1;
    before = last;
    last = next;
  }
  return last.at(-1) ?? limit + 1;
}

type Rows = {
  readonly one: string;
  readonly other: string;
  readonly row: number;
  readonly last: readonly number[];
  readonly before: readonly number[];
};

function nextRow({ one, other, row, last, before }: Rows): readonly number[] {
  const far = Number.MAX_SAFE_INTEGER;
  const next = [row];
  for (let column = 1; column <= other.length; column += 1) {
    const same = one[row - 1] === other[column - 1];
    const swapped = row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
    next.push(
      Math.min(
        (next[column - 1] ?? far) + 1,
        (last[column] ?? far) + 1,
        (last[column - 1] ?? far) + (same ? 0 : 1),
        swapped ? (before[column - 2] ?? far) + 1 : far,
      ),
    );
  }
  return next;
}

const shortest = 5;
const long = 8;

/** Wrong letters forgiven in a word of that length: none under 5 letters, one up to 7, two from 8. */
function forgivenLetters(length: number): number {
  if (length < shortest) return 0;
  return length < long ? 1 : 2;
}

/** True when the one may be a misspelling of the other; the first letter is almost never the wrong one. */
export function isNearSpelling(one: string, other: string): boolean {
  const limit = forgivenLetters(Math.min(one.length, other.length));
  if (limit === 0 || one[0] !== other[0]) return false;
  return wrongLetters(one, other, limit) <= limit;
}
