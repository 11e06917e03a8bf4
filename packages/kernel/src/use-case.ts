import type { z } from 'zod';
import type { Actor, Resource } from './actor.ts';
import type { Facts } from './domain-error.ts';
import type { PayloadOf, TopicName } from './topics.ts';

/** Tables that can be a parent row to lock (docs/locking.md). */
export type LockTable = 'TrainingProgramme' | 'SessionOccurrence' | 'Organisation' | 'Person' | 'User';

/** A parent row taken FOR UPDATE before anything is read; sorted by table and id, so two use cases never deadlock. */
export type Lock = { readonly table: LockTable; readonly id: string };

/** All a use case may touch: the transaction, the time and ids it is given, and the outbox of that transaction. */
export type World<Tx> = {
  readonly tx: Tx;
  readonly actor: Actor;
  readonly now: Date;
  newId(): string;
  /** Follow-up work that exists only if this transaction commits. `key` keeps jobs of one key in order. */
  enqueue<Name extends TopicName>(topic: Name, payload: PayloadOf<Name>): Promise<void>;
};

/** What the audit trail says of a change: ids and numbers, never names or addresses. */
export type AuditNote = {
  readonly subjectKind: string;
  readonly subjectId: string;
  readonly facts?: Facts;
  /** Owners of the subject: who answers for them may read the entry. */
  readonly scope?: Resource;
  /** Ids of the persons whom the change, or the reading, concerns: each may read the entry. */
  readonly concerns?: readonly string[];
};

/**
 * For a change that no natural key guards against arriving twice: the form's UUID (DESIGN 3). The same key, actor and
 * input within a day is answered by the first run's ids, whose state the caller reads anew.
 */
export type Once<Schema extends z.ZodType, Output> = {
  key(input: z.output<Schema>): string | undefined;
  readonly answer: z.ZodType<Output>;
};

/**
 * One change of the system, as data. `execute` parses the input, opens the transaction, takes the locks, loads,
 * authorises, runs, writes the audit entry and commits; nothing else may change a capability's tables.
 */
export type UseCase<Tx, Schema extends z.ZodType, Loaded, Output> = {
  readonly name: string;
  readonly input: Schema;
  readonly once?: Once<Schema, Output>;
  /** Parent rows by id. May read immutable parent ids through `tx`; must not decide anything on what it read. */
  locks(input: z.output<Schema>, tx: Tx): readonly Lock[] | Promise<readonly Lock[]>;
  /** Reads under the lock. Throws `NotFound` when the subject does not exist. */
  load(world: World<Tx>, input: z.output<Schema>): Promise<Loaded>;
  policy(actor: Actor, loaded: NoInfer<Loaded>, input: z.output<Schema>): boolean;
  run(world: World<Tx>, input: z.output<Schema>, loaded: Loaded): Promise<Output>;
  audit(input: z.output<Schema>, loaded: Loaded, output: Output): AuditNote;
};

export type Execute<Tx> = <Schema extends z.ZodType, Loaded, Output>(
  useCase: UseCase<Tx, Schema, Loaded, Output>,
  actor: Actor,
  input: unknown,
  /** Id of the web request that asked, for the audit trail. */
  requestId?: string,
) => Promise<Output>;
