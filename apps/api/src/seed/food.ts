import type { Prisma } from '@samlots/db/client';
import type { EnrolmentRow } from './enrolments.ts';

const keptMs = 13 * 24 * 3_600_000;

/** Of each so many people in turn, these chose something from the list. */
const turn = 24;
const choices: ReadonlyMap<number, string> = new Map([
  [1, 'vegetarian'],
  [5, 'vegetarian'],
  [8, 'no-pork'],
  [13, 'vegan'],
  [17, 'gluten-free'],
  [21, 'lactose-free'],
]);

type Days = { readonly occurrences: readonly Prisma.SessionOccurrenceCreateManyInput[]; readonly now: Date };

/** What people with a seat at a full day chose to eat; forgotten already for days of a fortnight ago. */
export function foodRows(
  enrolments: readonly EnrolmentRow[],
  { occurrences, now }: Days,
): Prisma.FoodChoiceCreateManyInput[] {
  const fed = new Set(
    occurrences
      .filter(({ format, startsAt }) => format === 'full-day' && new Date(startsAt).getTime() > now.getTime() - keptMs)
      .map(({ id }) => id),
  );
  const seated = enrolments.filter(({ state, occurrenceId }) => state === 'ENROLLED' && fed.has(occurrenceId));
  return seated.flatMap(({ id }, place) => {
    const choice = choices.get(place % turn);
    return choice === undefined ? [] : [{ enrolmentId: id, choice }];
  });
}
