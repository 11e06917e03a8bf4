/**
 * The dates of the courses and the lecture beside the training year.
 * Promises: the weekday of the data file; coming courses as far ahead as in the scenario and in their rhythm; past
 * ones within the last fortnight, so that somebody still has attendance to mark. Never a date that is taken or that
 * `isTrainingDate` refuses: then a week further.
 */
import { daysBetween, plusDays, weekdayOf, type PlainDate } from './plain-date.ts';
import { isTrainingDate } from './training-dates.ts';

const WEEK = 7;
const recentDaysBack = 5;

/** The date nearest to `target` that falls on the weekday: up to three days either way. */
function nearestOnWeekday(target: PlainDate, weekday: number): PlainDate {
  const ahead = (weekday - weekdayOf(target) + WEEK) % WEEK;
  return plusDays(target, ahead > 3 ? ahead - WEEK : ahead);
}

type Scenario = { readonly scenarioDay: PlainDate; readonly today: PlainDate; readonly taken: ReadonlySet<PlainDate> };

/** Where an occurrence would lie if every date were allowed. A course that was put off keeps its rhythm. */
function wanted(date: PlainDate, before: Moved | undefined, { scenarioDay, today }: Scenario): PlainDate {
  if (date < scenarioDay) return plusDays(today, -recentDaysBack);
  if (before === undefined || before.planned < scenarioDay) return plusDays(today, daysBetween(scenarioDay, date));
  return plusDays(before.date, daysBetween(before.planned, date));
}

type Moved = { readonly planned: PlainDate; readonly date: PlainDate };

/** Occurrence dates of one course around today; `dates` are those of the data file, in order. */
export function courseDates(dates: readonly PlainDate[], scenario: Scenario): readonly PlainDate[] {
  const moved: Moved[] = [];
  for (const planned of dates) {
    const step = planned < scenario.scenarioDay ? -WEEK : WEEK;
    let date = nearestOnWeekday(wanted(planned, moved.at(-1), scenario), weekdayOf(planned));
    while (!isTrainingDate(date) || scenario.taken.has(date)) date = plusDays(date, step);
    moved.push({ planned, date });
  }
  return moved.map(({ date }) => date);
}
