import { holdsPersonalNumber, NotFound, type Actor } from '@samlots/kernel';
import { defineUseCase, type Tx } from '@samlots/db';
import { peopleErrors } from '@samlots/people';
import { z } from 'zod';
import { programmeResource, trainingPermissions } from '../access.ts';
import { ProgrammeIsDraft } from '../errors.ts';
import { findLetterReaders } from '../find-letter-readers.ts';
import { occurrenceAudiences, programmeAudiences } from '../model/vocabulary.ts';
import { longestBody, longestSubject, oneLine, plainText } from '../rules/letter-text.ts';
import { loadOccurrence, lockOccurrence } from './parts/load-occurrence.ts';
import { idInput } from './parts/occurrence-input.ts';

const input = z.object({
  /** The form's, so that a letter that is sent twice is sent once. */
  requestKey: z.uuid(),
  to: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('occurrence'), id: idInput, audience: z.enum(occurrenceAudiences) }),
    z.object({ kind: z.literal('programme'), id: idInput, audience: z.enum(programmeAudiences) }),
  ]),
  subject: z.string().max(1000).transform(oneLine).pipe(z.string().min(1).max(longestSubject)),
  body: z.string().max(20_000).transform(plainText).pipe(z.string().min(1).max(longestBody)),
});

type To = z.output<typeof input>['to'];

async function loadAbout(tx: Tx, to: To) {
  if (to.kind === 'occurrence') {
    const { id, day } = await loadOccurrence(tx, to.id);
    return { occurrenceId: id, programme: day.programme };
  }
  const programme = await tx.trainingProgramme.findUnique({ where: { id: to.id } });
  if (!programme) throw new NotFound({ id: to.id });
  return { occurrenceId: null, programme };
}

type About = Awaited<ReturnType<typeof loadAbout>>;

function mayWrite(actor: Actor, { programme }: About): boolean {
  return trainingPermissions.can(actor, 'write-letters', programmeResource(programme));
}

function refusePersonalNumbers(texts: { readonly subject: string; readonly body: string }): void {
  for (const field of ['subject', 'body'] as const) {
    if (holdsPersonalNumber(texts[field])) throw new peopleErrors.PersonalNumberFound({ field });
  }
}

/**
 * Writes a letter to those of an occurrence, or to the contacts of a programme's units. Who reads it is decided here,
 * under the lock, and kept with the letter; the worker writes one mail for each.
 */
export const sendLetter = defineUseCase({
  name: 'send-letter',
  input,
  once: { key: ({ requestKey }) => requestKey, answer: z.object({ id: z.string(), count: z.number() }) },
  locks: ({ to }) => (to.kind === 'occurrence' ? lockOccurrence(to.id) : [{ table: 'TrainingProgramme', id: to.id }]),
  load: ({ tx }, { to }) => loadAbout(tx, to),
  policy: mayWrite,
  async run({ tx, now, newId, actor, enqueue }, { to: { audience }, subject, body }, about) {
    refusePersonalNumbers({ subject, body });
    if (about.programme.status !== 'PUBLISHED') throw new ProgrammeIsDraft({ id: about.programme.id });
    const readers = await findLetterReaders(tx, { audience, ...about }, now);
    const reached = readers.filter(({ way }) => way !== 'NOBODY');
    if (reached.length === 0) throw new peopleErrors.NobodyToWriteTo({ unreached: readers.length });
    const id = newId();
    const { occurrenceId, programme } = about;
    const authorId = actor.kind === 'signed-in' ? (actor.personIds[0] ?? null) : null;
    const kept = { occurrenceId, programmeId: occurrenceId === null ? programme.id : null, authorId, createdAt: now };
    await tx.letter.create({ data: { id, audience, subject, body, recipientCount: reached.length, ...kept } });
    await tx.letterReader.createMany({
      data: readers.map(({ forPersonIds, ...reader }) => ({
        ...reader,
        id: newId(),
        letterId: id,
        forPersonIds: [...forPersonIds],
      })),
    });
    await enqueue('letter-mail', { letterId: id });
    return { id, count: reached.length };
  },
  audit: ({ to }, { programme }, { id, count }) => ({
    subjectKind: 'Letter',
    subjectId: id,
    facts: { to: to.kind, toId: to.id, audience: to.audience, count },
    scope: programmeResource(programme),
  }),
});
