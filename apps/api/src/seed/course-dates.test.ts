import { expect, it } from 'vitest';
import { readDomain } from './domain-files.ts';
import { daysBetween, plusDays, weekdayOf } from './plain-date.ts';
import { programmesAround } from './programme-dates.ts';
import { scenarioDay } from './shift-directory.ts';
import { isTrainingDate } from './training-dates.ts';

const { programmes } = readDomain().training;
const startDates = Array.from({ length: 500 }, (_, index) => plusDays('2026-01-01', index * 3));
const occurrencesOf = (list: typeof programmes) =>
  list.flatMap(({ days }) => days.flatMap(({ occurrences }) => occurrences));
const scenario = new Map(occurrencesOf(programmes).map((occurrence) => [occurrence.id, occurrence]));
const around = startDates.map((today) => ({ today, programmes: programmesAround(today, programmes) }));
const courses = around.flatMap(({ today, programmes: dated }) =>
  dated.filter(({ id }) => !id.startsWith('utbildningsar')).map((course) => ({ today, course })),
);

it('keeps the weekday and the side of today of every course', () => {
  for (const { today, course } of courses) {
    for (const { id, date } of occurrencesOf([course])) {
      const planned = scenario.get(id)?.date ?? '';
      expect([weekdayOf(date), date < today, isTrainingDate(date)], `${id} on ${date}, seen from ${today}`).toEqual([
        weekdayOf(planned),
        planned < scenarioDay,
        true,
      ]);
    }
  }
});

it('gives no date to two occurrences, and the days of a course in their order', () => {
  for (const { today, programmes: dated } of around) {
    const dates = occurrencesOf(dated).map(({ date }) => date);
    expect(new Set(dates).size, `seen from ${today}`).toBe(dates.length);
    for (const { days } of dated) {
      const firsts = days.map(({ occurrences }) => occurrences[0]?.date ?? '');
      expect(firsts).toEqual(firsts.toSorted());
    }
  }
});

it('has a past course recent enough to mark attendance, whenever schools have been open', () => {
  const basics = courses
    .filter(({ course }) => course.level === 'BASIC')
    .map(({ today, course }) => daysBetween(occurrencesOf([course])[0]?.date ?? '', today));
  expect(Math.min(...basics)).toBeGreaterThanOrEqual(2);
  expect(basics.filter((days) => days <= 14).length / basics.length).toBeGreaterThan(0.6);
});

it('names programmes by the years of their dates', () => {
  const dated = programmesAround('2026-11-24', programmes);
  expect(dated.map(({ id }) => id)).toEqual([
    'utbildningsar-2026-2027',
    'basutbildning-2026-2027',
    'fordjupning-vald-2027',
    'specialist-gruppledare-vald-2027',
    'oppen-forelasning-2027',
  ]);
  expect(dated[0]?.title.sv).toBe('Gemensamt utbildningsår 2026–2027 – Utökad samverkan kring barnfamiljer');
});
