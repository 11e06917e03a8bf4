import { expect, it } from 'vitest';
import { participantDays } from './participation.ts';

it.each([
  ['full-day', 'FULL', 1],
  ['full-day', 'AM', 0.5],
  ['full-day', 'PM', 0.5],
  ['full-day', 'NONE', 0],
  ['full-day', 'UNKNOWN', 0],
  ['half-day', 'FULL', 0.5],
  ['half-day', 'PM', 0.5],
  ['half-day', 'NONE', 0],
  ['lecture', 'FULL', 0],
])('counts %s with the mark %s as %d', (format, presence, days) => {
  expect(participantDays(format, presence)).toBe(days);
});
