import type { AgendaEntry, DayFacts } from '@samlots/mail';
import { textFor, type Locale } from '@samlots/text';
import { spanOfSeat, type Span } from '@samlots/training';
import { z } from 'zod';
import type { Loaded } from './load-enrolment.ts';

type Occurrence = Loaded['occurrence'];
type Named = Pick<Occurrence['day']['programme'], 'level' | 'titleSv' | 'titleEn'>;
/** What the title of an occurrence is made of. */
type Titled = Pick<Occurrence, 'format'> & { readonly day: { readonly number: number; readonly programme: Named } };

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

/** What of the day happens while she is there; coffee before the start belongs to those who come from the start. */
function withinSpan({ agenda, startsAt: begins }: Occurrence, own: Span): Occurrence['agenda'] {
  const fromStart = own.startsAt <= begins;
  return agenda.filter(({ startsAt }) => startsAt < own.endsAt && (fromStart || startsAt >= own.startsAt));
}

function entriesOf(agenda: Occurrence['agenda']): readonly AgendaEntry[] {
  return agenda.flatMap(({ type, startsAt, endsAt }) => {
    const known = agendaType.safeParse(type);
    return known.success ? [{ type: known.data, startsAt, endsAt }] : [];
  });
}

/** The theme of a programme stands in its title after a colon or dash, or is the title of a course with a level. */
export function neutralName(programme: Named, locale: Locale): string {
  const known = level.safeParse(programme.level);
  if (known.success) return textFor(locale)(`mail:level.${known.data}`);
  const title = locale === 'en' ? (programme.titleEn ?? programme.titleSv) : programme.titleSv;
  return title.split(/: | – /)[0] ?? title;
}

/** "Utbildningsdag 4"; an open lecture has no number that means anything to its listeners. */
function dayNameOf({ format, day }: Titled, locale: Locale): string {
  return format === 'lecture'
    ? neutralName(day.programme, locale)
    : textFor(locale)('mail:dayName', { number: day.number });
}

/** "Utbildningsdag 4 – Gemensamt utbildningsår 2014": colleagues see each other's calendars, so no theme is in it. */
export function neutralTitle(occurrence: Titled, locale: Locale): string {
  const name = neutralName(occurrence.day.programme, locale);
  return occurrence.format === 'lecture' ? name : `${dayNameOf(occurrence, locale)} – ${name}`;
}

function venueOf({ name, address, accessibility }: Occurrence['venue'], locale: Locale): DayFacts['venue'] {
  // What a venue has is written in Swedish by its owner: an English letter leaves it to the page of the day.
  if (locale !== 'sv' || accessibility.length === 0) return { name, address };
  return { name, address, access: new Intl.ListFormat('sv', { type: 'conjunction' }).format(accessibility) };
}

/** The day as every letter repeats it, in the reader's language; `part` is how much of it she comes. */
export function dayFactsOf(occurrence: Occurrence, locale: Locale, baseUrl: string, part = 'FULL'): DayFacts {
  const { venue, day } = occurrence;
  const own = spanOfSeat(occurrence, part);
  return {
    dayName: dayNameOf(occurrence, locale),
    startsAt: own.startsAt,
    endsAt: own.endsAt,
    venue: venueOf(venue, locale),
    agenda: entriesOf(withinSpan(occurrence, own)),
    dayUrl: `${baseUrl}/utbildning/${encodeURIComponent(day.programmeId)}/${day.number}`,
  };
}
