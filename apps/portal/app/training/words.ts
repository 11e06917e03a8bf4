import { formatClock, formatDay, formatDeadline, formatLongDay, formatSpan } from '@samlots/text';
import type { Words } from '../shell/use-words.ts';
import type { Occurrence, OccurrencePhase } from './facts.ts';

export const dayOf = (at: string, { locale }: Words): string => formatDay(new Date(at), locale);
export const longDayOf = (at: string, { locale }: Words): string => formatLongDay(new Date(at), locale);
export const clockOf = (at: string, { locale }: Words): string => formatClock(new Date(at), locale);
export const deadlineOf = (at: string, { locale }: Words): string => formatDeadline(new Date(at), locale);

type Span = { readonly startsAt: string; readonly endsAt: string };

export const spanOf = ({ startsAt, endsAt }: Span, { locale }: Words): string =>
  formatSpan(new Date(startsAt), new Date(endsAt), locale);

type Bilingual = { readonly sv: string; readonly en: string | null };

/** Content in the language of the page where it has one, otherwise Swedish; for titles in trails, tables and tabs. */
export const contentOf = (text: Bilingual, { locale }: Words): string => (locale === 'en' ? text.en : null) ?? text.sv;

/** "Gemensamt utbildningsår 2014" of "Gemensamt utbildningsår 2014 – Utökad samverkan kring barnfamiljer". */
export const shortTitleOf = (title: Bilingual, words: Words): string => contentOf(title, words).split(' – ')[0] ?? '';

/** "Dag 2, omgång A", or "Dag 2" where the day is given once. */
export function dayRoundOf(number: number, round: string | null, { t }: Words): string {
  return round === null ? t('training:dayNumber', { number }) : t('training:dayRound', { number, round });
}

/** "Utbildningsdag 2, omgång A". */
export function trainingDayOf(number: number, round: string | null, { t }: Words): string {
  return round === null ? t('training:trainingDay', { number }) : t('training:trainingDayRound', { number, round });
}

type Seats = Pick<Occurrence, 'openSeats' | 'queueLength'>;

/** How it stands with seats, in few words: "13 platser kvar", "Fullt. 6 i kö.", "Genomförd". */
export function seatsLine(seats: Seats, phase: OccurrencePhase, { t }: Words): string {
  switch (phase) {
    case 'open':
      return t('training:seats.left', { count: seats.openSeats });
    case 'full':
      return seats.queueLength === 0
        ? t('training:seats.full')
        : t('training:seats.fullWaiting', { count: seats.queueLength });
    case 'draft':
    case 'cancelled':
    case 'held':
    case 'begun':
    case 'closed':
      return t(`training:seats.${phase}`);
  }
}

const seatWords = [
  'ENROLLED',
  'OFFERED',
  'REQUESTED',
  'WALK_IN',
  'DECLINED',
  'LAPSED',
  'CANCELLED',
  'CANCELLED_LATE',
  'SUBSTITUTED',
] as const;

/** The state of a seat in words: "Har plats", "Kö nr 2". */
export function seatStateOf(state: string, queueNumber: number | null, { t }: Words): string {
  if (state === 'WAITLISTED') return t('training:state.WAITLISTED', { number: queueNumber ?? '' });
  const known = seatWords.find((word) => word === state);
  return known === undefined ? state : t(`training:state.${known}`);
}

const formats = ['full-day', 'half-day', 'lecture'] as const;

/** "Heldag", "Halvdag", "Föreläsning". */
export function formatNameOf(format: string, { t }: Words): string {
  const known = formats.find((name) => name === format);
  return known === undefined ? format : t(`training:format.${known}`);
}

const agendaTypes = [
  'registration',
  'lecture',
  'break',
  'lunch',
  'group-discussion',
  'joint-problem-solving',
  'evaluation',
] as const;

/** "Föreläsning", "Gemensam diskussion". */
export function agendaTypeOf(type: string, { t }: Words): string {
  const known = agendaTypes.find((name) => name === type);
  return known === undefined ? type : t(`training:agendaType.${known}`);
}

/** What publishing asks of a kind of day: "En heldag behöver en föreläsning och en gemensam diskussion." */
export function formatNeedsOf(format: string, { t }: Words): string {
  const known = formats.find((name) => name === format) ?? 'full-day';
  return t(`training:occurrence.formatNeeds.${known}`);
}
