import type { Words } from '../shell/use-words.ts';
import type { Fault } from '../training/forms/fault.ts';

type ApiFault = { readonly path: string; readonly rule: string };

/** Names of units and people end here, as in the API. */
export const nameLengths = { unit: 160, person: 120, email: 254 } as const;

const required = (fieldId: string, label: string, { t }: Words): Fault => ({
  fieldId,
  message: t('errors:field.required', { field: label.toLowerCase() }),
});

type Text = { readonly fieldId: string; readonly label: string; readonly typed: string; readonly max: number };

/** A text that must be there and end in time. */
export function textFaults({ fieldId, label, typed, max }: Text, words: Words): readonly Fault[] {
  const text = typed.trim();
  if (text === '') return [required(fieldId, label, words)];
  return text.length > max ? [{ fieldId, message: words.t('errors:field.tooLong', { max }) }] : [];
}

/** An address that mail can be sent to, as far as its shape tells. */
export function emailFaults(fieldId: string, typed: string, { t }: Words): readonly Fault[] {
  const right = /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(typed.trim()) && typed.trim().length <= nameLengths.email;
  return right ? [] : [{ fieldId, message: t('auth:error.invalidEmail') }];
}

/** Faults that only the API found, at the fields of the form; `fields` tells where theirs have another name. */
export function faultsOfApi(
  faults: readonly ApiFault[],
  fields: Readonly<Record<string, string>>,
  { t }: Words,
): readonly Fault[] {
  const at = new Map(faults.map(({ path }) => [fields[path] ?? path, t('errors:field.other')]));
  return [...at].map(([fieldId, message]) => ({ fieldId, message }));
}
