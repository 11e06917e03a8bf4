import { expect, it } from 'vitest';
import { idWithYears, withYears, yearsOf } from './titles.ts';

it.each([
  [['2026-08-20', '2026-12-10'], '2026', 'Gemensamt utbildningsår 2026 – Utökad samverkan', 'utbildningsar-2026'],
  [
    ['2027-01-26', '2026-08-20'],
    '2026–2027',
    'Gemensamt utbildningsår 2026–2027 – Utökad samverkan',
    'utbildningsar-2026-2027',
  ],
])('takes the years of %j', (dates, years, title, id) => {
  expect(yearsOf(dates)).toBe(years);
  expect(withYears('Gemensamt utbildningsår 2014 – Utökad samverkan', 2014, years)).toBe(title);
  expect(idWithYears('utbildningsar-2014', 2014, years)).toBe(id);
});

it('leaves a title without a year alone', () => {
  expect(withYears('Basutbildning: barn i utsatta familjer', 2014, '2026')).toBe(
    'Basutbildning: barn i utsatta familjer',
  );
});
