import {
  FormDataParseError,
  MaxFileSizeExceededError,
  MultipartParseError,
  parseFormData,
} from '@remix-run/form-data-parser';
import { readList } from './read-list.server.ts';
import { readSheetFile } from './read-sheet.server.ts';
import { rowsOfCells, textOfRows, type TypedRow } from './rows-of-cells.ts';

const mostBytes = 1_048_576;
/** Read before it is refused, so that what was pasted beside the file is not lost; beyond this nothing is read. */
const mostRead = 8 * mostBytes;
const mostRows = 500;

type Wrong = 'empty' | 'tooBig' | 'tooMany' | 'wrongFile';

/** What a contact sent: the list as text, and its rows or what is wrong with the whole. */
export type Upload = {
  /** As pasted; of a file its rows, so that they can be corrected here. */
  readonly text: string;
  readonly rows: readonly TypedRow[];
  readonly wrong: { readonly field: 'lista' | 'fil'; readonly why: Wrong } | null;
};

const wrongWith = (field: 'lista' | 'fil', why: Wrong, text = ''): Upload => ({
  text,
  rows: [],
  wrong: { field, why },
});

/** Whatever is wrong with the body is the sender's: it is no form of ours. */
const isMalformed = (error: unknown): boolean =>
  error instanceof FormDataParseError || error instanceof MultipartParseError;

async function readForm(request: Request): Promise<FormData | 'tooBig' | 'wrongFile'> {
  try {
    return await parseFormData(request, { maxFiles: 1, maxFileSize: mostRead, maxParts: 10 });
  } catch (error) {
    if (error instanceof MaxFileSizeExceededError) return 'tooBig';
    if (isMalformed(error)) return 'wrongFile';
    throw error;
  }
}

const textIn = (form: FormData, name: string): string => {
  const value = form.get(name);
  return typeof value === 'string' ? value : '';
};

async function rowsOfFile(file: File, pasted: string): Promise<Upload> {
  if (file.size > mostBytes) return wrongWith('fil', 'tooBig', pasted);
  const cells = await readSheetFile(Buffer.from(await file.arrayBuffer()));
  if (cells === null) return wrongWith('fil', 'wrongFile', pasted);
  const rows = rowsOfCells(cells);
  if (rows.length === 0) return wrongWith('fil', 'empty', pasted);
  if (rows.length > mostRows) return wrongWith('fil', 'tooMany', pasted);
  return { text: textOfRows(rows), rows, wrong: null };
}

/** Reads the form of the import: a file when one was chosen, else the pasted list. */
export async function readUpload(request: Request): Promise<Upload> {
  const form = await readForm(request);
  if (typeof form === 'string') return wrongWith('fil', form);
  const text = textIn(form, 'lista');
  const file = form.get('fil');
  if (file instanceof File && file.size > 0) return rowsOfFile(file, text);
  const cells = text.trim() === '' ? [] : readList(text);
  const rows = rowsOfCells(cells ?? []);
  if (rows.length === 0) return wrongWith('lista', 'empty', text);
  if (rows.length > mostRows) return wrongWith('lista', 'tooMany', text);
  return { text, rows, wrong: null };
}
