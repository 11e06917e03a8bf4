import { textFor } from '@samlots/text';
import { describe, expect, it } from 'vitest';
import { blankRow, rowOf } from './agenda-row.ts';
import { checkAgenda } from './check-agenda.server.ts';
import { readAgenda, reshapeAgenda } from './read-agenda.server.ts';

const words = { t: textFor('sv'), locale: 'sv' } as const;
const lecture = { ...blankRow, startsAt: '09.00', endsAt: '10:15', titleSv: 'Sekretess' };

describe('checkAgenda', () => {
  it('reads clocks as Swedish time and leaves blank rows out', () => {
    const { items, rows, faults } = checkAgenda([blankRow, lecture], '2014-06-05', words);
    expect(faults).toEqual([]);
    expect(rows).toEqual([1]);
    expect(items).toMatchObject([
      {
        type: 'lecture',
        startsAt: '2014-06-05T07:00:00.000Z',
        endsAt: '2014-06-05T08:15:00.000Z',
        titleEn: null,
        lecturer: null,
      },
    ]);
  });

  it.each([
    ['a clock that is none', { ...lecture, startsAt: 'nio' }, 'agenda-0-startsAt'],
    ['an end that is missing', { ...lecture, endsAt: '' }, 'agenda-0-endsAt'],
    ['a missing title', { ...lecture, titleSv: ' ' }, 'agenda-0-titleSv'],
  ])('points out %s', (_case, row, fieldId) => {
    expect(checkAgenda([row], '2014-06-05', words).faults).toMatchObject([{ fieldId }]);
  });
});

describe('reshapeAgenda', () => {
  it('adds a row, removes the one named, and otherwise means saving', () => {
    expect(reshapeAgenda([lecture], 'lagg-till')).toEqual([lecture, blankRow]);
    expect(reshapeAgenda([blankRow, lecture], 'ta-bort-0')).toEqual([lecture]);
    expect(reshapeAgenda([lecture], 'spara')).toBeNull();
  });
});

it('reads back what a form with rows sends', () => {
  const form = new FormData();
  for (const row of [lecture, blankRow])
    for (const [field, value] of Object.entries(row)) form.append(`agenda-${field}`, value);
  expect(readAgenda(form)).toEqual([lecture, blankRow]);
});

it('shows saved items in Swedish time', () => {
  const item = {
    key: 'item-1',
    type: 'lunch',
    startsAt: '2014-03-06T11:00:00Z',
    endsAt: '2014-03-06T12:00:00Z',
    title: { sv: 'Lunch', en: null },
    lecturer: null,
  };
  expect(rowOf(item)).toEqual({
    id: 'item-1',
    type: 'lunch',
    startsAt: '12.00',
    endsAt: '13.00',
    titleSv: 'Lunch',
    titleEn: '',
    lecturer: '',
  });
});
