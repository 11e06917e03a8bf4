import type { Words } from '../../shell/use-words.ts';
import { agendaFieldId } from './agenda-row.ts';
import type { Fault } from './fault.ts';

type ApiFault = { readonly path: string; readonly rule: string };

const rules = {
  'ends-before-start': 'endsBeforeStart',
  'doors-after-start': 'doorsAfterStart',
  'outside-day': 'outsideDay',
  overlaps: 'overlaps',
  too_big: 'tooBig',
  'too-long': 'longText',
  'personal-number': 'personalNumber',
  too_small: 'empty',
} as const;

const isRule = (rule: string): rule is keyof typeof rules => Object.hasOwn(rules, rule);

/** Where the fields of the forms are called otherwise than the API's. */
const fieldIds: Readonly<Record<string, string>> = { venueId: 'venue', dayId: 'date' };

/** Faults of the API at the fields of the form; `rows` tells the row of each item of the agenda that was sent. */
export function apiFaults(faults: readonly ApiFault[], rows: readonly number[], words: Words): readonly Fault[] {
  const { t } = words;
  return faults.map(({ path, rule }) => {
    const fault = t(`errors:field.${isRule(rule) ? rules[rule] : 'other'}`);
    const [field = '', item, part] = path.split('.');
    if (field !== 'agenda' || item === undefined) return { fieldId: fieldIds[field] ?? field, message: fault };
    const row = rows[Number(item)] ?? 0;
    const at = part === 'titleSv' || part === 'titleEn' || part === 'lecturer' || part === 'endsAt' ? part : 'startsAt';
    return { fieldId: agendaFieldId(row, at), message: t('errors:field.inRow', { row: row + 1, fault }) };
  });
}
