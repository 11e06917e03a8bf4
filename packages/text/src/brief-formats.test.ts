import { describe, expect, it } from 'vitest';
import { formatBriefDay, formatBriefMonth, formatBriefWeekday } from './brief-formats.ts';

const lateEvening = new Date('2014-01-29T23:30:00Z');

describe('brief formats', () => {
  it.each([
    { name: 'day in Swedish', said: formatBriefDay(lateEvening, 'sv'), is: '30 jan' },
    { name: 'day in English', said: formatBriefDay(lateEvening, 'en'), is: '30 Jan' },
    { name: 'weekday in Swedish', said: formatBriefWeekday(lateEvening, 'sv'), is: 'tors 30 jan' },
    { name: 'weekday in English', said: formatBriefWeekday(lateEvening, 'en'), is: 'Thu 30 Jan' },
    { name: 'month in Swedish', said: formatBriefMonth(lateEvening, 'sv'), is: 'jan' },
  ])('say the $name in Swedish time', ({ said, is }) => {
    expect(said).toBe(is);
  });
});
