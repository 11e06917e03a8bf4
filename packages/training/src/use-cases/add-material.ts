import { InvalidInput } from '@samlots/kernel';
import { defineUseCase, type Tx } from '@samlots/db';
import { z } from 'zod';
import { programmeResource } from '../access.ts';
import { TooManyMaterials } from '../errors.ts';
import { documentTypes, largestDocumentBytes } from '../model/document-types.ts';
import { materialLink } from '../rules/material-link.ts';
import { loadOccurrence, lockOccurrence, refuseCancelled } from './parts/load-occurrence.ts';
import { materialFields, mayKeepMaterials, refuseForeignItem, refusePersonalNumber } from './parts/material-input.ts';
import { idInput } from './parts/occurrence-input.ts';

const most = 50;

const storedFile = z.object({
  kind: z.literal('file'),
  /** Where the file is stored: a random id, a dot and the digest of the content, by which the same file is known again. */
  key: z.string().regex(/^[\w-]{16,64}\.[\da-f]{64}$/),
  name: z.string().trim().min(1).max(150),
  contentType: z.enum(Object.values(documentTypes)),
  sizeBytes: z.number().int().min(1).max(largestDocumentBytes),
});

const input = z.object({
  occurrenceId: idInput,
  ...materialFields,
  source: z.discriminatedUnion('kind', [
    storedFile,
    z.object({ kind: z.literal('link'), url: z.string().max(4000).transform(materialLink) }),
  ]),
});

type Source = z.output<typeof input>['source'];

/** The columns of a link or a file. */
function columnsOf(source: Source) {
  if (source.kind === 'file') {
    const { key, name, contentType, sizeBytes } = source;
    return { url: null, fileKey: key, fileName: name, contentType, sizeBytes };
  }
  if (source.url === null) throw new InvalidInput([{ path: 'url', rule: 'not-https' }]);
  return { url: source.url, fileKey: null, fileName: null, contentType: null, sizeBytes: null };
}

type Columns = ReturnType<typeof columnsOf>;
type Said = { readonly occurrenceId: string; readonly agendaItemId: string | null; readonly title: string };

/** The same content under the same title at the same place: a form that was sent twice. */
async function findSame(tx: Tx, { occurrenceId, agendaItemId, title }: Said, { url, fileKey }: Columns) {
  const content = fileKey === null ? { url } : { fileKey: { endsWith: `.${fileKey.split('.')[1]}` } };
  return tx.material.findFirst({ where: { occurrenceId, agendaItemId, title, removedAt: null, ...content } });
}

/**
 * Adds a link, or a file that is stored already, to an occurrence or to one item of its agenda. What is there already
 * is answered by its id, with `added` false.
 */
export const addMaterial = defineUseCase({
  name: 'add-material',
  input,
  locks: ({ occurrenceId }) => lockOccurrence(occurrenceId),
  load: ({ tx }, { occurrenceId }) => loadOccurrence(tx, occurrenceId),
  policy: mayKeepMaterials,
  async run({ tx, now, newId, actor }, { source, ...said }, occurrence) {
    refuseCancelled(occurrence);
    const columns = columnsOf(source);
    refusePersonalNumber({ title: said.title, file: columns.fileName ?? '', url: columns.url ?? '' });
    await refuseForeignItem(tx, said.occurrenceId, said.agendaItemId);
    const same = await findSame(tx, said, columns);
    if (same) return { id: same.id, added: false };
    if ((await tx.material.count({ where: { occurrenceId: said.occurrenceId, removedAt: null } })) >= most)
      throw new TooManyMaterials({ most });
    const id = newId();
    const addedById = actor.kind === 'signed-in' ? (actor.personIds[0] ?? null) : null;
    await tx.material.create({ data: { ...said, ...columns, id, addedById, createdAt: now } });
    return { id, added: true };
  },
  audit: ({ occurrenceId, source }, { day }, { id }) => ({
    subjectKind: 'Material',
    subjectId: id,
    facts: { occurrenceId, kind: source.kind },
    scope: programmeResource(day.programme),
  }),
});
