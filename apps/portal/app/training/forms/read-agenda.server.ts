import { blankRow, type AgendaRow } from './agenda-row.ts';

const mostRows = 30;

export const textOf = (form: FormData, name: string): string => {
  const value = form.get(name);
  return typeof value === 'string' ? value : '';
};

/** The rows as typed, in order, blank ones too. */
export function readAgenda(form: FormData): readonly AgendaRow[] {
  const count = Math.min(form.getAll('agenda-type').length, mostRows);
  const column = (field: keyof AgendaRow): readonly string[] =>
    form.getAll(`agenda-${field}`).map((value) => (typeof value === 'string' ? value : ''));
  const columns = {
    id: column('id'),
    type: column('type'),
    startsAt: column('startsAt'),
    endsAt: column('endsAt'),
    titleSv: column('titleSv'),
    titleEn: column('titleEn'),
    lecturer: column('lecturer'),
  };
  return Array.from({ length: count }, (_, row) => ({
    id: columns.id[row] ?? '',
    type: columns.type[row] ?? '',
    startsAt: columns.startsAt[row] ?? '',
    endsAt: columns.endsAt[row] ?? '',
    titleSv: columns.titleSv[row] ?? '',
    titleEn: columns.titleEn[row] ?? '',
    lecturer: columns.lecturer[row] ?? '',
  }));
}

/** The rows after "Lägg till rad" or "Ta bort rad"; null when the form is to be saved. */
export function reshapeAgenda(rows: readonly AgendaRow[], act: string): readonly AgendaRow[] | null {
  if (act === 'lagg-till') return rows.length < mostRows ? [...rows, blankRow] : rows;
  const removed = /^ta-bort-(\d+)$/.exec(act)?.[1];
  return removed === undefined ? null : rows.filter((_, row) => row !== Number(removed));
}
