/**
 * Puts the dates of today into the programmes of the domain data. Promises: the training year by `trainingDates`, the
 * other courses by `courseDates` around it, and the years in titles and ids by what came out. Refuses: times of day,
 * which the data file keeps.
 */
import { courseDates } from './course-dates.ts';
import type { ProgrammeRecord } from './domain-files.ts';
import { yearOf, type PlainDate } from './plain-date.ts';
import { scenarioDay } from './shift-directory.ts';
import { idWithYears, withYears, yearsOf } from './titles.ts';
import { trainingDates } from './training-dates.ts';

const scenarioYear = yearOf(scenarioDay);
/** The training year is the one programme that is no step of the ladder and gives its days in two rounds. */
const isTrainingYear = (programme: ProgrammeRecord): boolean =>
  programme.level === null && programme.days.some((day) => day.occurrences.length > 1);

const datesOf = (programme: ProgrammeRecord): PlainDate[] =>
  programme.days.flatMap((day) => day.occurrences.map((occurrence) => occurrence.date));

function redated(programme: ProgrammeRecord, dates: readonly PlainDate[]): ProgrammeRecord {
  const left = [...dates];
  const years = yearsOf(dates);
  return {
    ...programme,
    id: idWithYears(programme.id, scenarioYear, years),
    title: {
      sv: withYears(programme.title.sv, scenarioYear, years),
      en: withYears(programme.title.en, scenarioYear, years),
    },
    days: programme.days.map((day) => ({
      ...day,
      occurrences: day.occurrences.map((occurrence) => ({ ...occurrence, date: left.shift() ?? occurrence.date })),
    })),
  };
}

/** The programmes with dates around `today`; none shares a date with another. */
export function programmesAround(today: PlainDate, programmes: readonly ProgrammeRecord[]): ProgrammeRecord[] {
  const taken = new Set<PlainDate>();
  const around = (programme: ProgrammeRecord): ProgrammeRecord => {
    const dates = isTrainingYear(programme)
      ? trainingDates(today, programme.days.length).flatMap(({ a, b }) => [a, b])
      : courseDates(datesOf(programme), { scenarioDay, today, taken });
    for (const date of dates) taken.add(date);
    return redated(programme, dates);
  };
  return programmes.toSorted((one, other) => Number(isTrainingYear(other)) - Number(isTrainingYear(one))).map(around);
}
