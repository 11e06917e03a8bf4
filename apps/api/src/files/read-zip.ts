/**
 * Reads what a zip says of itself, strictly: a file that is more than one thing is no document of ours.
 * Promises: never inflates more than it is asked to. Refuses (null): bytes before the first entry or after the end,
 * entries that two tables tell differently, names that leave the archive, encryption, parts over several disks, zip64.
 */
import { inflateRawSync } from 'node:zlib';

type Entry = {
  readonly name: string;
  readonly method: number;
  readonly packedSize: number;
  readonly size: number;
  readonly offset: number;
};

export type Zip = {
  /** In the order of the central directory. */
  readonly names: readonly string[];
  /** The text of an entry; null when there is none, or it is longer than `limit` bytes. */
  read(name: string, limit: number): string | null;
};

const marks = { local: 0x04034b50, central: 0x02014b50, end: 0x06054b50 } as const;
const endSize = 22;
const mostEntries = 5000;

const isSafeName = (name: string): boolean =>
  name !== '' && !name.startsWith('/') && !/[\\\0:]/.test(name) && !name.split('/').includes('..');

type End = { readonly count: number; readonly from: number; readonly to: number };

/** The end record, which must be the last bytes of the file. */
function readEnd(bytes: Buffer): End | null {
  const at = bytes.length - endSize;
  if (at < 0 || bytes.readUInt32LE(at) !== marks.end || bytes.readUInt16LE(at + 20) !== 0) return null;
  const count = bytes.readUInt16LE(at + 10);
  const [size, from] = [bytes.readUInt32LE(at + 12), bytes.readUInt32LE(at + 16)];
  const oneDisk = bytes.readUInt32LE(at + 4) === 0 && bytes.readUInt16LE(at + 8) === count;
  return oneDisk && count > 0 && count <= mostEntries && from + size === at ? { count, from, to: at } : null;
}

function readEntry(bytes: Buffer, at: number, to: number): { readonly entry: Entry; readonly next: number } | null {
  if (at + 46 > to || bytes.readUInt32LE(at) !== marks.central) return null;
  const encrypted = (bytes.readUInt16LE(at + 8) & 1) === 1;
  const nameEnd = at + 46 + bytes.readUInt16LE(at + 28);
  const next = nameEnd + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  if (encrypted || next > to) return null;
  const entry = {
    name: bytes.toString('utf8', at + 46, nameEnd),
    method: bytes.readUInt16LE(at + 10),
    packedSize: bytes.readUInt32LE(at + 20),
    size: bytes.readUInt32LE(at + 24),
    offset: bytes.readUInt32LE(at + 42),
  };
  return isSafeName(entry.name) ? { entry, next } : null;
}

/** Where the content of an entry begins; null when its own header tells another name than the directory. */
function contentAt(bytes: Buffer, { name, offset, packedSize }: Entry, limit: number): number | null {
  if (offset + 30 > limit || bytes.readUInt32LE(offset) !== marks.local) return null;
  const nameEnd = offset + 30 + bytes.readUInt16LE(offset + 26);
  const at = nameEnd + bytes.readUInt16LE(offset + 28);
  if (bytes.toString('utf8', offset + 30, nameEnd) !== name || at + packedSize > limit) return null;
  return at;
}

function readEntries(bytes: Buffer, { count, from, to }: End): ReadonlyMap<string, Entry> | null {
  const entries = new Map<string, Entry>();
  let at = from;
  for (let nth = 0; nth < count; nth += 1) {
    const read = readEntry(bytes, at, to);
    if (read === null || entries.has(read.entry.name) || contentAt(bytes, read.entry, from) === null) return null;
    entries.set(read.entry.name, read.entry);
    at = read.next;
  }
  const first = Math.min(...[...entries.values()].map(({ offset }) => offset));
  return at === to && first === 0 ? entries : null;
}

function inflate(packed: Buffer, limit: number): string | null {
  try {
    return inflateRawSync(packed, { maxOutputLength: limit }).toString('utf8');
  } catch {
    return null;
  }
}

/** The archive, or null when it is not exactly one. */
export function readZip(bytes: Buffer): Zip | null {
  const end = readEnd(bytes);
  const entries = end && readEntries(bytes, end);
  if (end === null || entries === null) return null;
  return {
    names: [...entries.keys()],
    read(name, limit) {
      const entry = entries.get(name);
      const at = entry === undefined ? null : contentAt(bytes, entry, end.from);
      if (entry === undefined || at === null || entry.size > limit) return null;
      const packed = bytes.subarray(at, at + entry.packedSize);
      if (entry.method === 0) return packed.toString('utf8');
      return entry.method === 8 ? inflate(packed, limit) : null;
    },
  };
}
