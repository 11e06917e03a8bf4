import {
  InvalidInput,
  NotAllowed,
  ruleOfIssue,
  type Actor,
  type Clock,
  type Execute,
  type Ids,
  type Lock,
  type PayloadOf,
  type TopicName,
  type World,
} from '@samlots/kernel';
import type { z } from 'zod';
import { writeAudit } from './audit.ts';
import { lockRows } from './lock-rows.ts';
import { answerOnce } from './request-key.ts';
import { transact } from './transact.ts';
import type { Db, Tx } from './types.ts';

/** Where follow-up work goes: a job that exists if and only if `tx` commits. */
export type Outbox = {
  sendIn<Name extends TopicName>(tx: Tx, topic: Name, payload: PayloadOf<Name>): Promise<void>;
};

export type ExecutorParts = {
  readonly prisma: Db;
  readonly queue: Outbox;
  readonly clock: Clock;
  readonly ids: Ids;
  /** Replaced only by the race test's negative control, to show that the lock is what prevents overbooking. */
  readonly lock?: (tx: Tx, locks: readonly Lock[]) => Promise<void>;
};

function parse<Schema extends z.ZodType>(schema: Schema, input: unknown): z.output<Schema> {
  const parsed = schema.safeParse(input);
  if (parsed.success) return parsed.data;
  throw new InvalidInput(
    parsed.error.issues.map((issue) => ({ path: issue.path.join('.'), rule: ruleOfIssue(issue) })),
  );
}

function worldOf({ queue, clock, ids }: ExecutorParts, tx: Tx, actor: Actor): World<Tx> {
  return {
    tx,
    actor,
    // Read after the locks are held: a deadline that passed while waiting has passed.
    now: clock.now(),
    newId: () => ids.newId(),
    enqueue: (topic, payload) => queue.sendIn(tx, topic, payload),
  };
}

function refuseReadOnlyKey(actor: Actor, useCase: string): void {
  if (actor.kind === 'signed-in' && actor.apiKey?.readOnly) throw new NotAllowed({ useCase, reason: 'read-only-key' });
}

/**
 * The only way to change anything. In order: parse, transaction, locks, load, authorise, run, audit, commit; the work
 * is done again, up to three times, when the database asks for it (deadlock, serialisation).
 */
export function createExecute(parts: ExecutorParts): Execute<Tx> {
  const lock = parts.lock ?? lockRows;
  return async (useCase, actor, input, requestId) => {
    const parsed = parse(useCase.input, input);
    refuseReadOnlyKey(actor, useCase.name);
    return transact(parts.prisma, async (tx) => {
      await lock(tx, await useCase.locks(parsed, tx));
      const world = worldOf(parts, tx, actor);
      return answerOnce(world, useCase, parsed, async () => {
        const loaded = await useCase.load(world, parsed);
        if (!useCase.policy(actor, loaded, parsed)) throw new NotAllowed({ useCase: useCase.name });
        const output = await useCase.run(world, parsed, loaded);
        await writeAudit(world, useCase.audit(parsed, loaded, output), {
          useCase: useCase.name,
          requestId: requestId ?? null,
        });
        return output;
      });
    });
  };
}
