/**
 * The Swedish days on which most doors are closed, by the Act on public holidays (1989:253) and custom.
 * Promises: plain calendar arithmetic on dates 'YYYY-MM-DD', the same in every time zone, valid for the years since 2005
 * (when 6 June became a holiday). Refuses: instants, opening hours, and ordinary Sundays, which the weekday already tells.
 */
export type PublicHoliday =
  | 'new-years-day'
  | 'epiphany'
  | 'good-friday'
  | 'easter-sunday'
  | 'easter-monday'
  | 'first-of-may'
  | 'ascension-day'
  | 'whit-sunday'
  | 'national-day'
  | 'midsummer-day'
  | 'all-saints-day'
  | 'christmas-day'
  | 'boxing-day';

/** Eves that are kept as holidays although no law says so. */
export type HolidayEve = 'midsummer-eve' | 'christmas-eve' | 'new-years-eve';

const dayMs = 86_400_000;
const saturday = 6;

const utcOf = (year: number, month: number, day: number): number => Date.UTC(year, month - 1, day);
const isoOf = (utc: number): string => new Date(utc).toISOString().slice(0, 10);
const firstSaturdayFrom = (utc: number): number => utc + ((saturday - new Date(utc).getUTCDay() + 7) % 7) * dayMs;

/** Easter Sunday by the anonymous Gregorian algorithm (Meeus, Astronomical Algorithms, ch. 8). */
function easterSunday(year: number): number {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const inCentury = year % 100;
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - epact - (inCentury % 4)) % 7;
  const shift = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const ordinal = epact + weekday - 7 * shift + 114;
  return utcOf(year, Math.floor(ordinal / 31), (ordinal % 31) + 1);
}

function closedDaysOf(year: number): ReadonlyMap<string, PublicHoliday | HolidayEve> {
  const easter = easterSunday(year);
  const midsummer = firstSaturdayFrom(utcOf(year, 6, 20));
  const days: readonly (readonly [number, PublicHoliday | HolidayEve])[] = [
    [utcOf(year, 1, 1), 'new-years-day'],
    [utcOf(year, 1, 6), 'epiphany'],
    [easter - 2 * dayMs, 'good-friday'],
    [easter, 'easter-sunday'],
    [easter + dayMs, 'easter-monday'],
    [utcOf(year, 5, 1), 'first-of-may'],
    [easter + 39 * dayMs, 'ascension-day'],
    [easter + 49 * dayMs, 'whit-sunday'],
    [utcOf(year, 6, 6), 'national-day'],
    [midsummer - dayMs, 'midsummer-eve'],
    [midsummer, 'midsummer-day'],
    [firstSaturdayFrom(utcOf(year, 10, 31)), 'all-saints-day'],
    [utcOf(year, 12, 24), 'christmas-eve'],
    [utcOf(year, 12, 25), 'christmas-day'],
    [utcOf(year, 12, 26), 'boxing-day'],
    [utcOf(year, 12, 31), 'new-years-eve'],
  ];
  // Two can share a date (1 May and Ascension Day in 2008): the first named keeps it.
  const byDate = new Map<string, PublicHoliday | HolidayEve>();
  for (const [utc, name] of days) if (!byDate.has(isoOf(utc))) byDate.set(isoOf(utc), name);
  return byDate;
}

const years = new Map<number, ReadonlyMap<string, PublicHoliday | HolidayEve>>();

/**
 * What closes that date: a red day, Midsummer Eve, Christmas Eve or New Year's Eve; undefined on other days,
 * Saturdays and Sundays among them. `date` is 'YYYY-MM-DD', a Swedish calendar date.
 */
export function holidayOn(date: string): PublicHoliday | HolidayEve | undefined {
  const year = Number(date.slice(0, 4));
  const known = years.get(year) ?? closedDaysOf(year);
  years.set(year, known);
  return known.get(date);
}

/** True on a red day and on the three eves kept as one. Not true on an ordinary Sunday. */
export function isHoliday(date: string): boolean {
  return holidayOn(date) !== undefined;
}

/** True when the next calendar day is one of those days. */
export function isDayBeforeHoliday(date: string): boolean {
  return isHoliday(isoOf(Date.parse(`${date}T00:00:00Z`) + dayMs));
}
