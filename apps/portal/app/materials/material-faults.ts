import type { Words } from '../shell/use-words.ts';
import type { Fault } from '../training/forms/fault.ts';

type ApiFault = { readonly path: string; readonly rule: string };

const rules = [
  'neither',
  'both',
  'too-large',
  'empty',
  'wrong-type',
  'wrong-ending',
  'macros',
  'damaged',
  'malformed',
  'not-https',
] as const;

/** Where the fields of the form are called otherwise than the API's; the heading of a page has the id `title`. */
const fieldIds: Readonly<Record<string, string>> = {
  agendaItemId: 'agendaItem',
  occurrenceId: 'rubrik',
  title: 'rubrik',
};
const said = { rubrik: 'title', shown: 'shown', agendaItem: 'item' } as const;
const isSaid = (field: string): field is keyof typeof said => Object.hasOwn(said, field);

/** Faults of the API at the fields of the form, in words; one for each field. */
export function materialFaults(faults: readonly ApiFault[], { t }: Words): readonly Fault[] {
  const found = faults.map(({ path, rule }): Fault => {
    const fieldId = fieldIds[path] ?? path;
    const known = rules.find((one) => one === rule);
    if (rule === 'personal-number') return { fieldId, message: t('errors:field.personalNumber') };
    if (known !== undefined) return { fieldId, message: t(`materials:fault.${known}`) };
    return { fieldId, message: isSaid(fieldId) ? t(`materials:fault.${said[fieldId]}`) : t('errors:field.other') };
  });
  return [...new Map(found.map((fault) => [fault.fieldId, fault])).values()];
}
