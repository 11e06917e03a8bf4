import type { Words } from '../shell/use-words.ts';
import type { Fault } from '../training/forms/fault.ts';
import { longest, type LetterValues } from './letter-values.ts';

const lineEnds = /\r\n?/g;

/** How long the text is as it will be kept: a line end counts as one. */
const lengthOf = (text: string): number => text.trim().replaceAll(lineEnds, '\n').length;

/** What is wrong with a letter as typed, but for what only the API can know. */
export function checkLetter({ audience, subject, body }: LetterValues, known: readonly string[], { t }: Words) {
  const faults: Fault[] = [];
  const fault = (fieldId: string, message: string): void => void faults.push({ fieldId, message });
  const text = (fieldId: 'subject' | 'body', typed: string): void => {
    const length = lengthOf(typed);
    if (length === 0) fault(fieldId, t('errors:field.required', { field: t(`letters:form.${fieldId}Field`) }));
    else if (length > longest[fieldId]) fault(fieldId, t('errors:field.tooLong', { max: longest[fieldId] }));
  };
  if (!known.includes(audience)) fault('audience', t('errors:field.choose', { field: t('letters:form.toField') }));
  text('subject', subject);
  text('body', body);
  return faults;
}
