import { swedishInstant } from '@samlots/text';
import type { AgendaItemInput } from '../../generated/operations.ts';
import type { Words } from '../../shell/use-words.ts';
import { agendaFieldId, isBlank, type AgendaRow } from './agenda-row.ts';
import { clockFault } from './clock-fault.ts';
import type { Fault } from './fault.ts';

type Checked = {
  readonly items: readonly AgendaItemInput[];
  /** The row of each item, so that a fault of the API finds its fields. */
  readonly rows: readonly number[];
  readonly faults: readonly Fault[];
};

const inRow = (row: number, fault: string, { t }: Words): string => t('errors:field.inRow', { row: row + 1, fault });

function checkRow(row: AgendaRow, place: number, date: string, words: Words): AgendaItemInput | readonly Fault[] {
  const startsAt = swedishInstant(date, row.startsAt);
  const endsAt = swedishInstant(date, row.endsAt);
  const faults: Fault[] = [];
  const fault = (field: keyof AgendaRow, message: string): void =>
    void faults.push({ fieldId: agendaFieldId(place, field), message: inRow(place, message, words) });
  if (typeof startsAt === 'string') fault('startsAt', clockFault(startsAt, words));
  if (typeof endsAt === 'string') fault('endsAt', clockFault(endsAt, words));
  if (row.titleSv.trim() === '')
    fault('titleSv', words.t('errors:field.required', { field: words.t('training:form.rowTitle').toLowerCase() }));
  if (typeof startsAt === 'string' || typeof endsAt === 'string' || faults.length > 0) return faults;
  return {
    id: row.id === '' ? null : row.id,
    type: row.type,
    startsAt: startsAt.toISOString(),
    endsAt: endsAt.toISOString(),
    titleSv: row.titleSv,
    titleEn: row.titleEn.trim() === '' ? null : row.titleEn,
    lecturer: row.lecturer.trim() === '' ? null : row.lecturer,
  };
}

const isFaults = (checked: AgendaItemInput | readonly Fault[]): checked is readonly Fault[] => Array.isArray(checked);

/** Turns typed rows into items on the given Swedish date; blank rows are left out. */
export function checkAgenda(rows: readonly AgendaRow[], date: string, words: Words): Checked {
  const filled = rows.flatMap((row, place) =>
    isBlank(row) ? [] : [{ place, checked: checkRow(row, place, date, words) }],
  );
  return {
    items: filled.flatMap(({ checked }) => (isFaults(checked) ? [] : [checked])),
    rows: filled.map(({ place }) => place),
    faults: filled.flatMap(({ checked }) => (isFaults(checked) ? checked : [])),
  };
}
