import { readSheet } from 'read-excel-file/node';
import { readList } from './read-list.server.ts';
import type { CellRow } from './rows-of-cells.ts';

const mostUnpacked = 30_000_000;
const entryMark = 0x02014b50;

/** The unpacked sizes in the directory of a zip file, added up, and whether it holds a workbook. */
function lookIntoZip(bytes: Buffer): { readonly unpacked: number; readonly workbook: boolean } {
  let [unpacked, workbook] = [0, false];
  for (let at = bytes.indexOf('PK\u0001\u0002'); at >= 0 && at + 46 <= bytes.length;) {
    if (bytes.readUInt32LE(at) !== entryMark) break;
    const nameLength = bytes.readUInt16LE(at + 28);
    unpacked += bytes.readUInt32LE(at + 24);
    workbook ||= bytes.toString('latin1', at + 46, at + 46 + nameLength) === 'xl/workbook.xml';
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return { unpacked, workbook };
}

const cellText = (cell: unknown): string => {
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  return typeof cell === 'string' || typeof cell === 'number' || typeof cell === 'boolean' ? String(cell) : '';
};

async function readWorkbook(bytes: Buffer): Promise<readonly CellRow[] | null> {
  const { unpacked, workbook } = lookIntoZip(bytes);
  if (!workbook || unpacked > mostUnpacked) return null;
  try {
    const rows = await readSheet(bytes);
    return rows.map((cells, place) => ({ line: place + 1, cells: cells.map(cellText) }));
  } catch {
    return null;
  }
}

/** Spreadsheets in Sweden save CSV in UTF-8 or, older ones, in Windows-1252. */
function decode(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** The cells of an Excel or CSV file, told by what it holds and not by its name. Null when it is neither. */
export async function readSheetFile(bytes: Buffer): Promise<readonly CellRow[] | null> {
  if (bytes.subarray(0, 4).toString('latin1') === 'PK\u0003\u0004') return readWorkbook(bytes);
  return bytes.includes(0) ? null : readList(decode(bytes));
}
