import { swedishClock } from '@samlots/text';

/** A row of the programme of the day as typed: clocks in Swedish time. */
export type AgendaRow = {
  /** Of the saved item; empty for a new one. */
  readonly id: string;
  readonly type: string;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly titleSv: string;
  readonly titleEn: string;
  readonly lecturer: string;
};

export const agendaTypes = [
  'registration',
  'lecture',
  'break',
  'lunch',
  'group-discussion',
  'joint-problem-solving',
  'evaluation',
] as const;

export const blankRow: AgendaRow = {
  id: '',
  type: 'lecture',
  startsAt: '',
  endsAt: '',
  titleSv: '',
  titleEn: '',
  lecturer: '',
};

/** A row that nobody has filled in; the choice of type alone says nothing. */
export const isBlank = ({ id: _id, type: _type, ...typed }: AgendaRow): boolean =>
  Object.values(typed).every((text) => text.trim() === '');

type Item = {
  readonly key: string;
  readonly type: string;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly title: { readonly sv: string; readonly en: string | null };
  readonly lecturer: string | null;
};

/** Saved items as rows of the form. */
export const rowOf = ({ key, type, startsAt, endsAt, title, lecturer }: Item): AgendaRow => ({
  id: key,
  type,
  startsAt: swedishClock(new Date(startsAt)),
  endsAt: swedishClock(new Date(endsAt)),
  titleSv: title.sv,
  titleEn: title.en ?? '',
  lecturer: lecturer ?? '',
});

export const agendaFieldId = (row: number, field: keyof AgendaRow): string => `agenda-${row}-${field}`;
