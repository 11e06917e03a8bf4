import { afterEach, describe, expect, it, vi } from 'vitest';
import type { OpeningRow } from '../model/opening-rows.ts';
import { hoursByChannel, openingAt } from './opening-hours.ts';

const weekdays: OpeningRow['days'] = ['mon', 'tue', 'wed', 'thu', 'fri'];
const line: OpeningRow[] = [{ days: weekdays, from: '13:00', to: '14:00', note: 'bemannad telefon' }];
const night: OpeningRow[] = [
  { days: weekdays, from: '16:30', to: '24:00' },
  { days: weekdays, from: '00:00', to: '08:00' },
  { days: ['sat', 'sun', 'hol'], from: '00:00', to: '24:00' },
];
const always: OpeningRow[] = [{ days: [...weekdays, 'sat', 'sun', 'hol'], from: '00:00', to: '24:00' }];
const lateFriday: OpeningRow[] = [
  { days: ['fri'], from: '15:00', to: '24:00' },
  { days: ['sat'], from: '00:00', to: '01:00' },
];

const said = (rows: readonly OpeningRow[], at: string): string => {
  const opening = openingAt(rows, new Date(at));
  const until = opening.state === 'open' ? opening.closesAt : opening.opensAt;
  const soon = opening.state === 'open' && opening.closesSoon ? ' soon' : '';
  return `${opening.state} ${until?.toISOString() ?? 'without end'}${soon}`;
};

afterEach(() => {
  vi.unstubAllEnvs();
});

describe.each(['UTC', 'Pacific/Auckland', 'America/Los_Angeles'])('with the process in %s', (zone) => {
  it.each([
    ['a staffed line at 13.20', line, '2014-02-11T13:20+01:00', 'open 2014-02-11T13:00:00.000Z'],
    ['a quarter before it closes', line, '2014-02-11T13:45+01:00', 'open 2014-02-11T13:00:00.000Z soon'],
    ['on the minute it closes', line, '2014-02-11T14:00+01:00', 'closed 2014-02-12T12:00:00.000Z'],
    ['before a holiday', line, '2014-04-30T14:00+02:00', 'closed 2014-05-02T11:00:00.000Z'],
    ['on the First of May', line, '2014-05-01T13:20+02:00', 'closed 2014-05-02T11:00:00.000Z'],
    ['on Midsummer Eve', line, '2014-06-20T13:20+02:00', 'closed 2014-06-23T11:00:00.000Z'],
    ['the Friday before clocks go forward', line, '2014-03-28T14:00+01:00', 'closed 2014-03-31T11:00:00.000Z'],
    ['the Friday before clocks go back', line, '2014-10-24T14:00+02:00', 'closed 2014-10-27T12:00:00.000Z'],
    ['a night through midnight', night, '2014-02-11T23:00+01:00', 'open 2014-02-12T07:00:00.000Z'],
    ['a weekend to Monday morning', night, '2014-02-07T23:00+01:00', 'open 2014-02-10T07:00:00.000Z'],
    ['the night the clocks go forward', night, '2014-03-30T01:30+01:00', 'open 2014-03-31T06:00:00.000Z'],
    ['Easter', night, '2014-04-18T12:00+02:00', 'open 2014-04-22T06:00:00.000Z'],
    ['round the clock', always, '2014-12-24T04:00+01:00', 'open without end'],
    ['past midnight on an ordinary Saturday', lateFriday, '2014-02-08T00:30+01:00', 'open 2014-02-08T00:00:00.000Z'],
    ['never into a holiday', lateFriday, '2014-10-31T23:59+01:00', 'open 2014-10-31T23:00:00.000Z soon'],
    ['no rows at all', [], '2014-02-11T13:20+01:00', 'closed without end'],
  ])('%s', (_case, rows, at, expected) => {
    vi.stubEnv('TZ', zone);
    expect(new Date(0).getTimezoneOffset() === 0).toBe(zone === 'UTC');
    expect(said(rows, at)).toBe(expected);
  });
});

it('keeps the staffed telephone apart from visits', () => {
  const visits: OpeningRow = { days: ['mon'], from: '08:00', to: '16:00' };
  expect(hoursByChannel([...line, visits])).toEqual({ telephone: line, visits: [visits] });
  expect(hoursByChannel([visits])).toEqual({ telephone: [visits], visits: [visits] });
});
