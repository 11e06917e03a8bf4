import { expect, it } from 'vitest';
import { nameOn } from './name-on.ts';

const day = (date: string): Date => new Date(`${date}T00:00:00Z`);
const unit = {
  name: 'Familjens hus',
  formerNames: [
    { name: 'Familjecentralen', untilOn: day('2013-12-31') },
    { name: 'Barnhuset', untilOn: day('2011-06-30') },
  ],
};

it.each([
  ['2011-06-30', 'Barnhuset'],
  ['2011-07-01', 'Familjecentralen'],
  ['2013-12-31', 'Familjecentralen'],
  ['2014-01-01', 'Familjens hus'],
])('on %s it was %s', (date, expected) => {
  expect(nameOn(unit, day(date))).toBe(expected);
});

it('is its name where it never had another', () => {
  expect(nameOn({ name: 'BVC', formerNames: [] }, day('2001-01-01'))).toBe('BVC');
});
