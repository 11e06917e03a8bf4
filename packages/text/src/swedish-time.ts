import { DateTime } from 'luxon';

const ZONE = 'Europe/Stockholm';

/** Why a date and a clock are no instant; `missing-hour` is the hour that summer time jumps over. */
export type TimeFault = 'date' | 'clock' | 'missing-hour';

const datePattern = /^(\d{4})-(\d{2})-(\d{2})$/;
const clockPattern = /^(\d{1,2})[.:](\d{2})$/;

/** The instant of a date ("2027-03-04") and a clock ("09.00" or "09:00") in Swedish time; of the hour that comes twice, either. */
export function swedishInstant(date: string, clock: string): Date | TimeFault {
  const day = datePattern.exec(date.trim());
  if (day === null || !DateTime.fromISO(date.trim()).isValid) return 'date';
  const time = clockPattern.exec(clock.trim());
  if (time === null) return 'clock';
  const [hour, minute] = [Number(time[1]), Number(time[2])];
  if (hour > 23 || minute > 59) return 'clock';
  const at = DateTime.fromObject(
    { year: Number(day[1]), month: Number(day[2]), day: Number(day[3]), hour, minute },
    { zone: ZONE },
  );
  return at.hour === hour && at.minute === minute ? at.toJSDate() : 'missing-hour';
}

/** "2027-03-04": the Swedish date of an instant, as form fields hold it. */
export function swedishDate(at: Date): string {
  return DateTime.fromJSDate(at, { zone: ZONE }).toFormat('yyyy-MM-dd');
}

/** "09.00": the Swedish clock of an instant, as form fields hold it. */
export function swedishClock(at: Date): string {
  return DateTime.fromJSDate(at, { zone: ZONE }).toFormat('HH.mm');
}
