import { FormDataParseError, MultipartParseError, parseFormData } from '@remix-run/form-data-parser';
import { largestDocumentBytes } from '@samlots/training';
import { readBody } from '../http/read-body.ts';
import { cleanFileName } from './file-name.ts';

/** Fields as typed, and the file where one was chosen. */
export type Upload = {
  readonly fields: Readonly<Record<string, string>>;
  readonly file: { readonly name: string; readonly bytes: Buffer<ArrayBuffer> } | null;
  /** The file, or the whole request, is longer than may be. */
  readonly tooLarge: boolean;
};

const mostFieldBytes = 200_000;
const mostBytes = largestDocumentBytes + mostFieldBytes;
/** A body that is too long is read on for a while, so that the browser gets to read why. */
const readOnBytes = 5 * largestDocumentBytes;

const boundaryOf = (request: Request): string | undefined => {
  const type = request.headers.get('content-type') ?? '';
  return /^multipart\/form-data\s*;.*boundary=(?:"([^"\r\n]{1,70})"|([^;\s]{1,70}))/i
    .exec(type)
    ?.slice(1)
    .find(Boolean);
};

/**
 * Lets so many bytes through that the parser holds one file at most. A longer body is counted to its end, and closed as
 * if its last part ended there, so that the fields before it are read.
 */
function upTo(boundary: string, onMore: () => void): TransformStream<Uint8Array, Uint8Array> {
  let size = 0;
  const close = (controller: TransformStreamDefaultController<Uint8Array>): void => {
    if (size > mostBytes) controller.enqueue(new TextEncoder().encode(`\r\n--${boundary}--\r\n`));
  };
  return new TransformStream({
    transform(chunk, controller) {
      const room = mostBytes - size;
      size += chunk.byteLength;
      if (room > 0) controller.enqueue(chunk.subarray(0, room));
      if (size > mostBytes) onMore();
      if (size <= readOnBytes) return;
      close(controller);
      controller.terminate();
    },
    flush: close,
  });
}

type Kept = { file: Upload['file']; tooLarge: boolean };

async function keepFile(file: File, kept: Kept): Promise<void> {
  // A browser sends an empty file without a name where none was chosen.
  if (file.size === 0 && ['', 'file-upload'].includes(file.name)) return;
  if (file.size > largestDocumentBytes) Object.assign(kept, { tooLarge: true });
  else Object.assign(kept, { file: { name: cleanFileName(file.name), bytes: Buffer.from(await file.arrayBuffer()) } });
}

/** Whatever is wrong with the body is the sender's: it is no form of ours. */
const isMalformed = (error: unknown): boolean =>
  error instanceof FormDataParseError || error instanceof MultipartParseError;

/** A form without a file field, for a link. */
async function readTyped(request: Request): Promise<Upload> {
  const fields = Object.fromEntries(new URLSearchParams(await readBody(request, mostFieldBytes)));
  return { fields, file: null, tooLarge: false };
}

/**
 * Reads a form with at most one file, holding at most one file's bytes. Null when the request is no such form. Fields
 * that stand before a file that is too large are answered with it.
 */
export async function readUpload(request: Request): Promise<Upload | null> {
  const isTyped = request.headers.get('content-type')?.startsWith('application/x-www-form-urlencoded') ?? false;
  if (isTyped) return readTyped(request);
  const boundary = boundaryOf(request);
  if (boundary === undefined || request.body === null) return null;
  const kept: Kept = { file: null, tooLarge: false };
  const body = request.body.pipeThrough(upTo(boundary, () => void (kept.tooLarge = true)));
  // Node asks for `duplex` with a body that streams; the types of the web do not know it.
  const streamed = { method: 'POST', headers: request.headers, body, duplex: 'half' };
  try {
    const form = await parseFormData(
      new Request(request.url, streamed),
      { maxFiles: 1, maxParts: 20, maxFileSize: mostBytes },
      (file) => keepFile(file, kept),
    );
    const fields = [...form].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value] as const] : []));
    return { ...kept, fields: Object.fromEntries(fields) };
  } catch (error) {
    if (isMalformed(error)) return null;
    throw error;
  }
}
