import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import type { CellRow } from './rows-of-cells.ts';

const delimiters = ['\t', ';', ','] as const;

const records = z.array(z.object({ record: z.array(z.string()), info: z.object({ lines: z.number() }) }));

/** The delimiter that stands in most lines; the first of equals, so that a comma inside a cell of a sheet does no harm. */
const delimiterOf = (text: string): string => {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  const counted = delimiters.map((delimiter) => ({
    delimiter,
    lines: lines.filter((line) => line.includes(delimiter)).length,
  }));
  return counted.toSorted((one, other) => other.lines - one.lines)[0]?.delimiter ?? ';';
};

/** Cells of a list with tabs, semicolons or commas between; quotes as spreadsheets write them. Null when it is none. */
export function readList(text: string): readonly CellRow[] | null {
  try {
    const parsed: unknown = parse(text, {
      bom: true,
      delimiter: delimiterOf(text),
      info: true,
      ltrim: true,
      rtrim: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
    });
    return records.parse(parsed).map(({ record, info }) => ({ line: info.lines, cells: record }));
  } catch {
    return null;
  }
}
