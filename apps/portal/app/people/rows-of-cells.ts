/**
 * From the cells of a pasted list or a sheet to rows of people. Promises: headings in Swedish or English put each column
 * in its place, and without headings the order is name, profession, e-mail and kind; no cell is changed but for spaces
 * around it. Refuses: to judge what stands in the cells.
 */

/** A row of cells, and the line of the list or the row of the sheet where it stands, from 1. */
export type CellRow = { readonly line: number; readonly cells: readonly string[] };

export type TypedRow = {
  readonly line: number;
  readonly name: string;
  readonly profession: string;
  readonly email: string;
  readonly kind: string;
};

type Place = 'name' | 'given' | 'family' | 'profession' | 'email' | 'kind';

const headings: Readonly<Record<Place, readonly string[]>> = {
  name: ['namn', 'name', 'för- och efternamn', 'full name', 'person'],
  given: ['förnamn', 'first name', 'given name'],
  family: ['efternamn', 'last name', 'family name', 'surname'],
  profession: ['yrke', 'yrkesroll', 'profession', 'befattning', 'titel', 'title', 'role', 'roll'],
  email: ['e-post', 'epost', 'e-postadress', 'mejl', 'mejladress', 'e-mail', 'email', 'mail'],
  kind: ['knytning', 'knuten som', 'knyts som', 'anställning', 'anställningsform', 'kind', 'type', 'belongs as'],
};

const places: readonly Place[] = ['name', 'given', 'family', 'profession', 'email', 'kind'];

const placeOf = (cell: string): Place | null =>
  places.find((place) =>
    headings[place].includes(
      cell
        .trim()
        .toLowerCase()
        .replace(/[:*]+$/, ''),
    ),
  ) ?? null;

/** The place of each column when the row holds headings and nothing else: a name, and at least one other place. */
const readHeadings = (row: CellRow): readonly (Place | null)[] | null => {
  const found = row.cells.map(placeOf);
  const named = found.includes('name') || found.includes('given') || found.includes('family');
  return named && found.filter((place) => place !== null).length >= Math.min(2, row.cells.length) ? found : null;
};

const usual: readonly Place[] = ['name', 'profession', 'email', 'kind'];

const isEmpty = ({ cells }: CellRow): boolean => cells.every((cell) => cell.trim() === '');

function typedRow({ line, cells }: CellRow, columns: readonly (Place | null)[]): TypedRow {
  const at = (place: Place): string => (cells[columns.indexOf(place)] ?? '').trim();
  const parted = [at('given'), at('family')].filter((part) => part !== '').join(' ');
  const name = at('name') === '' ? parted : at('name');
  // What stands in a column without a place is not lost in silence: it may hold what must be refused.
  const rest = cells.filter((cell, place) => columns[place] == null && cell.trim() !== '').map((cell) => cell.trim());
  const kind = [at('kind'), ...rest].filter((part) => part !== '').join(' ');
  return { line, name, profession: at('profession'), email: at('email'), kind };
}

/** Rows of people in their order; empty rows are left out, and so is a row of headings. */
export function rowsOfCells(all: readonly CellRow[]): readonly TypedRow[] {
  const rows = all.filter((row) => !isEmpty(row));
  const [first] = rows;
  const found = first === undefined ? null : readHeadings(first);
  return (found === null ? rows : rows.slice(1)).map((row) => typedRow(row, found ?? usual));
}

/** The rows as a list that can be corrected and read again. */
export const textOfRows = (rows: readonly TypedRow[]): string =>
  rows
    .map(({ name, profession, email, kind }) =>
      [name, profession, email, kind]
        .map((cell) => (/[";\n\r\t]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell))
        .join('; '),
    )
    .join('\n');
