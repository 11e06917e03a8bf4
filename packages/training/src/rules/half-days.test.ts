import { describe, expect, it } from 'vitest';
import { halvesOf, ownSpan, spanOfSeat } from './half-days.ts';

const at = (clock: string, day = '2014-03-06', offset = '+01:00'): Date => new Date(`${day}T${clock}:00${offset}`);
const lunch = { type: 'lunch', startsAt: at('11:30'), endsAt: at('12:15') };
const day = { format: 'full-day', startsAt: at('09:00'), endsAt: at('16:30'), agenda: [lunch] };

describe('the halves of a day', () => {
  it('are divided by its lunch', () => {
    expect(halvesOf(day)).toEqual({
      AM: { startsAt: at('09:00'), endsAt: at('11:30') },
      PM: { startsAt: at('12:15'), endsAt: at('16:30') },
    });
  });

  it('are 09–12 and 13–16.30 where the agenda has no lunch, in winter and in summer', () => {
    expect(halvesOf({ ...day, agenda: [] })).toEqual({
      AM: { startsAt: at('09:00'), endsAt: at('12:00') },
      PM: { startsAt: at('13:00'), endsAt: at('16:30') },
    });
    const summer = (clock: string): Date => at(clock, '2014-04-03', '+02:00');
    const inSummer = { ...day, startsAt: summer('09:00'), endsAt: summer('16:30'), agenda: [] };
    expect(ownSpan(inSummer, 'PM')).toEqual({ startsAt: summer('13:00'), endsAt: summer('16:30') });
  });

  it.each([
    ['half a day', { ...day, format: 'half-day' }],
    ['a lecture', { ...day, format: 'lecture' }],
    ['a day that begins after noon', { ...day, startsAt: at('13:00'), agenda: [] }],
    ['a day that ends with lunch', { ...day, endsAt: at('12:15') }],
  ])('are not of %s: the seat then has the whole time', (_case, occurrence) => {
    expect(halvesOf(occurrence)).toBeNull();
    const { startsAt, endsAt } = occurrence;
    expect(spanOfSeat(occurrence, 'AM')).toEqual({ startsAt, endsAt });
  });
});

it('gives a whole seat, and one with an unknown part, the whole day', () => {
  const { startsAt, endsAt } = day;
  expect(ownSpan(day, 'FULL')).toEqual({ startsAt, endsAt });
  expect(spanOfSeat(day, 'EVENING')).toEqual({ startsAt, endsAt });
});
