/**
 * The dates of a demo training year around today: three pairs behind us, the rest to come.
 * Promises: A on a Thursday and B on the Tuesday after; days 1–3 about 13, 9 and 4 weeks back; day 4 the first allowed
 * pair at least two weeks ahead; then every four to six weeks, later only where no pair between is allowed.
 * Refuses: closed days, the day before one, and the weeks of school holidays (`isTrainingDate`).
 */
import { isDayBeforeHoliday, isHoliday } from '@samlots/kernel';
import { isoWeekOf, plusDays, weekdayOf, type PlainDate } from './plain-date.ts';

/** Rounds of one training day. */
export type DatePair = { readonly a: PlainDate; readonly b: PlainDate };

const THURSDAY = 4;
const WEEK = 7;
const weeksBehind = [4, 9, 13];
const weeksBetweenPastDays = 3;
const weeksBetweenComingDays = 4;
const daysAhead = 14;

/** Sports break, summer, autumn break, and Christmas to mid-January (ISO weeks). */
function isSchoolHolidayWeek(week: number): boolean {
  return (week >= 7 && week <= 9) || (week >= 25 && week <= 33) || week === 44 || week >= 51 || week <= 2;
}

/** True on a day when units can spare their staff. */
export function isTrainingDate(date: PlainDate): boolean {
  return !isHoliday(date) && !isDayBeforeHoliday(date) && !isSchoolHolidayWeek(isoWeekOf(date));
}

const pairFrom = (thursday: PlainDate): DatePair => ({ a: thursday, b: plusDays(thursday, 5) });
const isTrainingPair = ({ a, b }: DatePair): boolean => isTrainingDate(a) && isTrainingDate(b);

function firstPair(thursday: PlainDate, step: 1 | -1): DatePair {
  let pair = pairFrom(thursday);
  while (!isTrainingPair(pair)) pair = pairFrom(plusDays(pair.a, step * WEEK));
  return pair;
}

const thursdayUpTo = (date: PlainDate): PlainDate => plusDays(date, -((weekdayOf(date) + WEEK - THURSDAY) % WEEK));
const thursdayFrom = (date: PlainDate): PlainDate => thursdayUpTo(plusDays(date, WEEK - 1));

/** Latest first, because a day that moves back pushes the earlier ones before it. */
function pastPairs(today: PlainDate): DatePair[] {
  const pairs: DatePair[] = [];
  for (const weeks of weeksBehind) {
    const wanted = thursdayUpTo(plusDays(today, -weeks * WEEK));
    const next = pairs[0];
    const latest = next === undefined ? wanted : plusDays(next.a, -weeksBetweenPastDays * WEEK);
    pairs.unshift(firstPair(wanted < latest ? wanted : latest, -1));
  }
  return pairs;
}

/** Dates of a training year of `days` days (four or more), in order, for a Swedish calendar date of today. */
export function trainingDates(today: PlainDate, days = 8): readonly DatePair[] {
  const pairs = pastPairs(today);
  let earliest = thursdayFrom(plusDays(today, daysAhead));
  while (pairs.length < days) {
    const pair = firstPair(earliest, 1);
    pairs.push(pair);
    earliest = plusDays(pair.a, weeksBetweenComingDays * WEEK);
  }
  return pairs;
}
