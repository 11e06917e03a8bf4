import type { Fields } from '../../forms/merge-edit.ts';
import type { Words } from '../../shell/use-words.ts';
import { agendaTypeOf, formatNameOf } from '../words.ts';
import { blankRow, isBlank, type AgendaRow } from './agenda-row.ts';

export type EditValues = { readonly format: string; readonly capacity: string; readonly agenda: readonly AgendaRow[] };

const rowField = 'rad ';

/** "9:00" as the form would show it, so that the same time is the same value. */
const sameClock = (typed: string): string => {
  const clock = /^(\d{1,2})[.:](\d{2})$/.exec(typed.trim());
  return clock === null ? typed.trim() : `${(clock[1] ?? '').padStart(2, '0')}.${clock[2]}`;
};

const parts = ['type', 'startsAt', 'endsAt', 'titleSv', 'titleEn', 'lecturer'] as const;

const packRow = (row: AgendaRow): string =>
  JSON.stringify(parts.map((part) => (part.endsWith('At') ? sameClock(row[part]) : row[part].trim())));

function unpackRow(id: string, packed: string): AgendaRow {
  const values: unknown = JSON.parse(packed);
  const texts = Array.isArray(values) ? values.map(String) : [];
  const [type = blankRow.type, startsAt = '', endsAt = '', titleSv = '', titleEn = '', lecturer = ''] = texts;
  return { id, type, startsAt, endsAt, titleSv, titleEn, lecturer };
}

/** The form as fields that can be compared: each row of the programme is one, by its id; new rows by their order. */
export function fieldsOfEdit({ format, capacity, agenda }: EditValues): Fields {
  const rows = agenda
    .filter((row) => !isBlank(row))
    .map((row, place): [string, string] => [`${rowField}${row.id === '' ? `ny ${place}` : row.id}`, packRow(row)]);
  return { format, capacity: capacity.trim(), ...Object.fromEntries(rows) };
}

/** The id of a row's item; empty for a new row, null for a field that is no row. */
const idOf = (field: string): string | null => {
  if (!field.startsWith(rowField)) return null;
  const id = field.slice(rowField.length);
  return id.startsWith('ny ') ? '' : id;
};

/**
 * What was typed, with each new row under the id of a saved one that says the same: a form that comes again has saved its
 * new rows already. `opened` tells which saved rows are new.
 */
export function alignNewRows(mine: Fields, theirs: Fields, opened: Fields): Fields {
  const added = Object.keys(theirs).filter((field) => !Object.hasOwn(opened, field) && !Object.hasOwn(mine, field));
  const pairs = Object.entries(mine).map(([field, value]): [string, string] => {
    const place = idOf(field) === '' ? added.findIndex((name) => theirs[name] === value) : -1;
    return [place === -1 ? field : (added.splice(place, 1)[0] ?? field), value];
  });
  return Object.fromEntries(pairs);
}

/** The form that shows the fields, rows by their start. */
export function editOfFields({ format = '', capacity = '', ...rows }: Fields): EditValues {
  const agenda = Object.entries(rows)
    .map(([field, packed]) => unpackRow(idOf(field) ?? '', packed))
    .toSorted((one, other) => (one.startsAt < other.startsAt ? -1 : 1));
  return { format, capacity, agenda: [...agenda, blankRow] };
}

/** A field and its values in words, for the choice between two versions. */
export function showEdit(words: Words) {
  const { t } = words;
  const sayRow = ({ type, startsAt, endsAt, ...texts }: AgendaRow): string => {
    const said = [texts.titleSv, texts.titleEn, texts.lecturer].filter((text) => text !== '').join(' · ');
    return `${startsAt}–${endsAt} ${agendaTypeOf(type, words)}: ${said}`;
  };
  return {
    label(field: string, value: string): string {
      if (field === 'format' || field === 'capacity') return t(`training:form.${field}`);
      return t('training:form.agendaRow', { clock: unpackRow('', value).startsAt });
    },
    value: (field: string, value: string): string => {
      if (field === 'format') return formatNameOf(value, words);
      return field === 'capacity' ? value : sayRow(unpackRow('', value));
    },
  };
}
