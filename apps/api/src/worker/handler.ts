import type { Db, Tx } from '@samlots/db';
import type { Clock, Execute, Ids, PayloadOf, TopicName } from '@samlots/kernel';
import type { SmtpTransport } from '@samlots/mail';
import type { ApiConfig } from '../config.ts';
import type { Log } from '../log.ts';

/** What a handler may use. Follow-up work goes through `execute`, so that it exists only if its change commits. */
export type WorkerParts = {
  readonly config: ApiConfig;
  readonly prisma: Db;
  readonly execute: Execute<Tx>;
  readonly clock: Clock;
  readonly ids: Ids;
  /** Makes the secret of a link when its mail is written. */
  readonly newToken: () => string;
  readonly log: Log;
  /** Null in the demo: sent mail is then what the demo mailbox shows. */
  readonly transport: SmtpTransport | null;
};

/**
 * The work of one topic. Resolves when the job is settled, also when that means a failure written where a person sees
 * it; throws when trying again could help. May be run twice for one job: it must then find its work done.
 */
export type Handler<Name extends TopicName> = (parts: WorkerParts, payload: PayloadOf<Name>) => Promise<void>;
