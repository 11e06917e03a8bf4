import type { AgendaEntry, DayFacts } from '@samlots/mail';
import { textFor, type Locale } from '@samlots/text';
import { z } from 'zod';
import type { Loaded } from './load-enrolment.ts';

type Occurrence = Loaded['occurrence'];
type Programme = Occurrence['day']['programme'];

const agendaType = z.enum([
  'registration',
  'lecture',
  'break',
  'lunch',
  'group-discussion',
  'joint-problem-solving',
  'evaluation',
]);
const level = z.enum(['BASIC', 'DEEPENING', 'SPECIALIST']);

function entriesOf(agenda: Occurrence['agenda']): readonly AgendaEntry[] {
  return agenda.flatMap(({ type, startsAt, endsAt }) => {
    const known = agendaType.safeParse(type);
    return known.success ? [{ type: known.data, startsAt, endsAt }] : [];
  });
}

/** The theme of a programme stands in its title after a colon or dash, or is the title of a course with a level. */
function neutralName(programme: Programme, locale: Locale): string {
  const known = level.safeParse(programme.level);
  if (known.success) return textFor(locale)(`mail:level.${known.data}`);
  const title = locale === 'en' ? (programme.titleEn ?? programme.titleSv) : programme.titleSv;
  return title.split(/: | – /)[0] ?? title;
}

/** "Utbildningsdag 4"; an open lecture has no number that means anything to its listeners. */
function dayNameOf({ format, day }: Occurrence, locale: Locale): string {
  return format === 'lecture'
    ? neutralName(day.programme, locale)
    : textFor(locale)('mail:dayName', { number: day.number });
}

/** "Utbildningsdag 4 – Gemensamt utbildningsår 2014": colleagues see each other's calendars, so no theme is in it. */
export function neutralTitle(occurrence: Occurrence, locale: Locale): string {
  const name = neutralName(occurrence.day.programme, locale);
  return occurrence.format === 'lecture' ? name : `${dayNameOf(occurrence, locale)} – ${name}`;
}

function venueOf({ name, address, accessibility }: Occurrence['venue'], locale: Locale): DayFacts['venue'] {
  // What a venue has is written in Swedish by its owner: an English letter leaves it to the page of the day.
  if (locale !== 'sv' || accessibility.length === 0) return { name, address };
  return { name, address, access: new Intl.ListFormat('sv', { type: 'conjunction' }).format(accessibility) };
}

/** The day as every letter repeats it, in the reader's language. */
export function dayFactsOf(occurrence: Occurrence, locale: Locale, baseUrl: string): DayFacts {
  const { startsAt, endsAt, venue, agenda, day } = occurrence;
  return {
    dayName: dayNameOf(occurrence, locale),
    startsAt,
    endsAt,
    venue: venueOf(venue, locale),
    agenda: entriesOf(agenda),
    dayUrl: `${baseUrl}/utbildning/${encodeURIComponent(day.programmeId)}/${day.number}`,
  };
}
