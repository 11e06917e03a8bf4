import { expect, it } from 'vitest';
import { percentTaken } from './seat-bar.tsx';

it.each([
  ['empty', 0, 96, 0],
  ['one seat of many is seen', 1, 400, 2],
  ['half', 48, 96, 50],
  ['full', 96, 96, 100],
  ['walk-ins above capacity stay inside the bar', 99, 96, 100],
  ['no seats at all', 0, 0, 0],
  ['people where no seats are', 3, 0, 100],
])('draws %s', (_case, taken, capacity, percent) => {
  expect(percentTaken(taken, capacity)).toBe(percent);
});
