import { expect, it } from 'vitest';
import {
  formatDate,
  formatDay,
  formatDeadline,
  formatLongDay,
  formatShortDay,
  formatSpan,
  formatWeekday,
} from './formats.ts';
import { textFor } from './text.ts';

const startsAt = new Date('2014-03-06T08:00:00Z');
const endsAt = new Date('2014-03-06T15:30:00Z');

it.each([
  ['day', formatDay(startsAt, 'sv'), 'torsdag 6 mars'],
  ['day in English', formatDay(startsAt, 'en'), 'Thursday 6 March'],
  ['long day', formatLongDay(startsAt, 'sv'), 'torsdag 6 mars 2014'],
  ['date', formatDate(startsAt, 'sv'), '6 mars 2014'],
  ['short day', formatShortDay(startsAt, 'sv'), '6 mars'],
  ['weekday', formatWeekday(startsAt, 'sv'), 'torsdag'],
  ['span', formatSpan(startsAt, endsAt, 'sv'), 'kl. 09.00–16.30'],
  ['span in English', formatSpan(startsAt, endsAt, 'en'), '09:00–16:30'],
  ['deadline', formatDeadline(new Date('2014-02-13T17:00:00Z'), 'sv'), 'torsdag 13 februari kl. 18.00'],
  // E23: summer time begins on 30 March 2014.
  ['summer time', formatSpan(new Date('2014-04-03T07:00:00Z'), endsAt, 'sv').slice(0, 9), 'kl. 09.00'],
])('says the %s in Swedish time', (_name, said, expected) => {
  expect(said).toBe(expected);
});

it('gives the same key in both languages', () => {
  expect([textFor('sv')('shell:skip'), textFor('en')('shell:skip')]).toEqual([
    'Hoppa till innehållet',
    'Skip to content',
  ]);
});
