import { yearOf, type PlainDate } from './plain-date.ts';

/** "2026", or "2026–2027" when the dates span two years. */
export function yearsOf(dates: readonly PlainDate[]): string {
  const years = dates.map(yearOf);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return first === last ? String(first) : `${first}–${last}`;
}

/** The year of the scenario in a title or text gives way to the years of the dates. */
export const withYears = (text: string, scenarioYear: number, years: string): string =>
  text.replaceAll(String(scenarioYear), years);

/** As `withYears`, for an id that is part of an address: a plain hyphen. */
export const idWithYears = (id: string, scenarioYear: number, years: string): string =>
  id.replaceAll(String(scenarioYear), years.replace('–', '-'));
