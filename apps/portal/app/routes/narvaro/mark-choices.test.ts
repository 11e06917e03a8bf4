import { describe, expect, it } from 'vitest';
import { choiceOf, lastDayToMark, markChoices, markOf, markWindow } from './mark-choices.ts';

describe('marks', () => {
  it.each(markChoices)('store %s so that it reads back', (choice) => {
    expect(choiceOf(markOf(choice))).toBe(choice);
  });

  it.each([[{ presence: null, excused: null }], [{ presence: 'UNKNOWN', excused: false }]])(
    'are none for %j',
    (stored) => {
      expect(choiceOf(stored)).toBeNull();
    },
  );
});

it.each([
  ['2014-03-05', 'not-yet'],
  ['2014-03-06', 'open'],
  ['2014-03-20', 'open'],
  ['2014-03-21', 'closed'],
])('marking a day of 6 March on %s is %s', (today, is) => {
  expect(markWindow('2014-03-06', today)).toBe(is);
});

it('counts days over a month and the change to summer time', () => {
  expect(lastDayToMark('2014-03-25')).toBe('2014-04-08');
});
