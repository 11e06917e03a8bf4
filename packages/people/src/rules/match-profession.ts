/**
 * Finds the profession that somebody meant. Promises: case, spaces and the English name do not matter, and a slip of the
 * pen gets a suggestion. Refuses: to guess; what is not in the list is never stored.
 */
import { professions, type Profession } from '../model/professions.ts';

const plain = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFC')
    .replaceAll(/[\s-]+/g, ' ')
    .trim();

const byWord = new Map<string, Profession>(
  professions.flatMap(([sv, en]) => [[plain(en), sv] as const, [plain(sv), sv] as const]),
);

/** The profession of this name in Swedish or English, or null. */
export const matchProfession = (text: string): Profession | null => byWord.get(plain(text)) ?? null;

/** Letters to change, add or take away to come from one word to the other. */
const distance = (from: string, to: string): number => {
  let row = Array.from({ length: to.length + 1 }, (_, place) => place);
  for (const [at, letter] of [...from].entries()) {
    const next = [at + 1];
    for (const [place, other] of [...to].entries()) {
      const changed = (row[place] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min(changed, (row[place + 1] ?? 0) + 1, (next[place] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
};

const holdsOther = (word: string, asked: string): boolean =>
  asked.length >= 4 && (word.startsWith(asked) || asked.startsWith(word));

/** The nearest profession in the list, when it is near enough to have been meant. */
export const suggestProfession = (text: string): Profession | null => {
  const asked = plain(text).slice(0, 60);
  if (asked === '') return null;
  const ranked = [...byWord]
    .map(([word, profession]) => ({ profession, far: holdsOther(word, asked) ? 1 : distance(word, asked) }))
    .toSorted((one, other) => one.far - other.far);
  const [nearest] = ranked;
  return nearest !== undefined && nearest.far <= Math.max(1, Math.floor(asked.length / 3)) ? nearest.profession : null;
};
