import { createHash } from 'node:crypto';
import type { Actor, UseCase, World } from '@samlots/kernel';
import type { z } from 'zod';
import type { Tx } from './types.ts';

const day = 86_400_000;

const askedBy = (actor: Actor): string => {
  switch (actor.kind) {
    case 'signed-in':
      return actor.userId;
    case 'seat-holder':
      return actor.linkId;
    case 'system':
      return actor.process;
    case 'anonymous':
      return 'anonymous';
  }
};

/** The same input in the same words: keys sorted at every depth. */
const inOrder = (_key: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
    : value;

const hashOf = (input: unknown): string =>
  createHash('sha256').update(JSON.stringify(input, inOrder)).digest('base64url');

/**
 * Runs `work`, or answers what it answered when the same actor sent the same input under the same key within a day.
 * Two at the same moment wait for each other; another input under the key is a new request.
 */
export const answerOnce = async <Schema extends z.ZodType, Loaded, Output>(
  { tx, actor, now }: World<Tx>,
  { name, once }: UseCase<Tx, Schema, Loaded, Output>,
  input: z.output<Schema>,
  work: () => Promise<Output>,
): Promise<Output> => {
  const key = once?.key(input);
  if (once === undefined || key === undefined) return work();
  const id = { key, actorId: askedBy(actor), useCase: name, inputHash: hashOf(input) };
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${JSON.stringify(id)}, 7))`;
  const before = await tx.requestKey.findUnique({ where: { key_actorId_useCase_inputHash: id } });
  if (before !== null && now.getTime() - before.createdAt.getTime() < day) return once.answer.parse(before.answer);
  const answer = await work();
  const kept = { answer: JSON.parse(JSON.stringify(answer)), createdAt: now };
  await tx.requestKey.upsert({
    where: { key_actorId_useCase_inputHash: id },
    create: { ...id, ...kept },
    update: kept,
  });
  return answer;
};
