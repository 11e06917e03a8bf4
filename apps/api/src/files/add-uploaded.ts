import { DomainError, InvalidInput, NotAllowed, NotFound, type FieldFault } from '@samlots/kernel';
import { peopleErrors } from '@samlots/people';
import { addMaterial } from '@samlots/training';
import type { ApiContext } from '../context.ts';
import type { FileStore } from './file-store.ts';
import { inspectDocument } from './inspect-document.ts';
import type { Upload } from './read-upload.ts';

/** What became of an upload, for a page or a program: nothing was kept unless it is `added`. */
export type Uploaded =
  | { readonly status: 'added'; readonly material: string }
  | { readonly status: 'refused'; readonly code: string; readonly faults: readonly FieldFault[] };

export const refusedFor = (...faults: readonly FieldFault[]): Uploaded => ({
  status: 'refused',
  code: 'InvalidInput',
  faults,
});

type Parts = { readonly store: FileStore; readonly run: ApiContext['run'] };
type Said = Readonly<Record<string, string>>;

function refusalOf(error: unknown): Uploaded {
  if (error instanceof InvalidInput) {
    const faults = error.faults.map(({ path, rule }) => ({ path: path.replace(/^source\..*/, 'file'), rule }));
    return refusedFor(...faults);
  }
  if (error instanceof peopleErrors.PersonalNumberFound)
    return {
      status: 'refused',
      code: error.code,
      faults: [{ path: String(error.facts['field']), rule: 'personal-number' }],
    };
  if (error instanceof DomainError) return { status: 'refused', code: error.code, faults: [] };
  throw error;
}

const saidOf = (fields: Said) => ({
  occurrenceId: fields['occurrence'] ?? '',
  agendaItemId: fields['agendaItem'] || null,
  title: fields['title'] ?? '',
  shown: fields['shown'] ?? '',
});

async function addLink({ run }: Parts, fields: Said): Promise<Uploaded> {
  try {
    const { id } = await run(addMaterial, { ...saidOf(fields), source: { kind: 'link', url: fields['url'] ?? '' } });
    return { status: 'added', material: id };
  } catch (error) {
    return refusalOf(error);
  }
}

/** The file first and the row after: a row never lacks its file, and a file without a row is removed at once. */
async function addFile({ store, run }: Parts, fields: Said, file: NonNullable<Upload['file']>): Promise<Uploaded> {
  const inspected = await inspectDocument(file.name, file.bytes);
  if ('fault' in inspected) return refusedFor({ path: 'file', rule: inspected.fault });
  const key = await store.keep(file.bytes);
  const { contentType } = inspected;
  const source = { kind: 'file', key, name: file.name, contentType, sizeBytes: file.bytes.length };
  try {
    const { id, added } = await run(addMaterial, { ...saidOf(fields), source });
    if (!added) await store.remove(key);
    return { status: 'added', material: id };
  } catch (error) {
    await store.remove(key);
    return refusalOf(error);
  }
}

/** Adds what a form holds: a file or a link, and not both. */
export async function addUploaded(parts: Parts, { fields, file, tooLarge }: Upload): Promise<Uploaded> {
  const hasLink = (fields['url'] ?? '').trim() !== '';
  // Told together with what is wrong with the file, so that a form comes back once.
  const untitled = (fields['title'] ?? '').trim() === '' ? [{ path: 'title', rule: 'too_small' }] : [];
  if (tooLarge) return refusedFor(...untitled, { path: 'file', rule: 'too-large' });
  if (file !== null && hasLink) return refusedFor(...untitled, { path: 'url', rule: 'both' });
  if (file !== null) return addFile(parts, fields, file);
  return hasLink ? addLink(parts, fields) : refusedFor(...untitled, { path: 'file', rule: 'neither' });
}

/** The status of an answer to a program or the portal. */
export function statusOf(uploaded: Uploaded): number {
  if (uploaded.status === 'added') return 201;
  if (uploaded.faults.some(({ rule }) => rule === 'too-large')) return 413;
  if (uploaded.code === NotAllowed.name) return 403;
  if (uploaded.code === NotFound.name) return 404;
  return uploaded.code === InvalidInput.name || uploaded.faults.length > 0 ? 400 : 409;
}
