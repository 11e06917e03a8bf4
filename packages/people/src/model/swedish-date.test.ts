import { expect, it } from 'vitest';
import { midnightOf, swedishDate } from './swedish-date.ts';

it.each([
  ['in winter', '2014-02-10', '2014-02-09T23:00:00.000Z'],
  ['in summer', '2014-07-10', '2014-07-09T22:00:00.000Z'],
  ['on the day that summer time begins', '2014-03-30', '2014-03-29T23:00:00.000Z'],
  ['on the day after', '2014-03-31', '2014-03-30T22:00:00.000Z'],
  ['on the day that it ends', '2014-10-26', '2014-10-25T22:00:00.000Z'],
])('begins the Swedish day %s', (_case, day, instant) => {
  const midnight = midnightOf(new Date(`${day}T00:00:00Z`));
  expect(midnight.toISOString()).toBe(instant);
  expect(swedishDate(midnight).toISOString()).toBe(`${day}T00:00:00.000Z`);
  expect(swedishDate(new Date(midnight.getTime() - 1))).not.toEqual(swedishDate(midnight));
});
