import { textFor } from '@samlots/text';
import { expect, it } from 'vitest';
import { blankRow } from '../../training/forms/agenda-row.ts';
import { checkNew } from './check-new.server.ts';

const words = { t: textFor('sv'), locale: 'sv' } as const;

const values = {
  round: 'A',
  format: 'full-day',
  date: '2014-06-05',
  startsAt: '09.00',
  endsAt: '16.30',
  doorsOpenAt: '',
  venue: 'v1',
  capacity: '96',
  agenda: [{ ...blankRow, startsAt: '09.00', endsAt: '10.15', titleSv: 'Sekretess' }, blankRow],
};

it('turns Swedish clocks into instants', () => {
  expect(checkNew(values, words)).toMatchObject({
    rows: [0],
    variables: {
      startsAt: '2014-06-05T07:00:00.000Z',
      endsAt: '2014-06-05T14:30:00.000Z',
      doorsOpenAt: null,
      capacity: 96,
      round: 'A',
    },
  });
});

it.each([
  ['no date', { date: '' }, ['date']],
  ['no number of seats', { capacity: 'många' }, ['capacity']],
  ['no seats at all', { capacity: '0' }, ['capacity']],
  ['clocks that are none', { startsAt: '', endsAt: '25.00', doorsOpenAt: 'x' }, ['startsAt', 'endsAt', 'doorsOpenAt']],
  ['a row without a title', { agenda: [{ ...blankRow, startsAt: '09.00', endsAt: '10.00' }] }, ['agenda-0-titleSv']],
])('points out %s', (_case, change, fields) => {
  const checked = checkNew({ ...values, ...change }, words);
  expect('faults' in checked ? checked.faults.map(({ fieldId }) => fieldId) : []).toEqual(fields);
});
