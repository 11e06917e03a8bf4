/**
 * A form that was opened before somebody else saved the same thing (E18). Promises: what they saved, what was typed and
 * every field in which the two differ come back, and the choice of each field is saved against the version that was shown.
 * Refuses: to save over what nobody has seen. The form holds what it was opened with in a hidden field (`opened`).
 */
import { z } from 'zod';
import type { Words } from '../shell/use-words.ts';
import type { Fault } from '../training/forms/fault.ts';
import { differences, merge, type Fields } from './merge-edit.ts';
import { sideName, staleNames, type Stale } from './stale.ts';

const fieldsInput = z.record(z.string(), z.string());
const side = z.enum(['theirs', 'mine']);

function readFields(form: FormData, name: string): Fields | null {
  const text = form.get(name);
  if (typeof text !== 'string') return null;
  try {
    return fieldsInput.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}

/** What the form was opened with; a form that does not tell has every difference chosen by hand. */
export const readOpened = (form: FormData): Fields => readFields(form, staleNames.opened) ?? {};

type Show = {
  /** The name of a field for a person; `value` is one of the two, to tell rows apart. */
  label(field: string, value: string): string;
  /** A value of a field for a person. */
  value(field: string, value: string): string;
};

type Versions = { readonly base: Fields; readonly theirs: Fields; readonly mine: Fields; readonly version: number };

/** What to choose between; null when nothing differs, so that what was typed is saved already. */
export function staleOf({ base, theirs, mine, version }: Versions, show: Show, { t }: Words): Stale | null {
  const rows = differences({ base, theirs, mine }).map(({ field, chosen, ...values }) => {
    const say = (value: string | null): string =>
      value === null ? t('errors:stale.absent') : show.value(field, value);
    return {
      field,
      chosen,
      label: show.label(field, values.theirs ?? values.mine ?? ''),
      theirs: say(values.theirs),
      mine: say(values.mine),
    };
  });
  return rows.length === 0 ? null : { version, opened: base, theirs, mine, rows };
}

type Choice = {
  readonly merged: Fields;
  readonly theirs: Fields;
  readonly mine: Fields;
  readonly opened: Fields;
  /** The fields that differ and have no choice. */
  readonly missing: readonly string[];
};

/** The choice per field, sent by `StaleChoice`; null when the form is another. */
export function readChoice(form: FormData): Choice | null {
  const theirs = readFields(form, staleNames.theirs);
  const mine = readFields(form, staleNames.mine);
  if (theirs === null || mine === null) return null;
  const opened = readOpened(form);
  const sideOf = (field: string) => side.safeParse(form.get(sideName(field))).data;
  const missing = differences({ base: opened, theirs, mine }).flatMap(({ field }) => (sideOf(field) ? [] : [field]));
  return { merged: merge({ theirs, mine }, (field) => sideOf(field) ?? 'theirs'), theirs, mine, opened, missing };
}

/** A fault for every field without a choice, at its row. */
export const choiceFaults = (stale: Stale, missing: readonly string[], { t }: Words): readonly Fault[] =>
  stale.rows.flatMap(({ field, label }, place) =>
    missing.includes(field) ? [{ fieldId: `val-${place}`, message: t('errors:stale.choose', { field: label }) }] : [],
  );
