import type { PGlite } from '@electric-sql/pglite';
import type { Db, Engine } from '../types.ts';
import type { OnQuery } from './query-listeners.ts';

/** What the job queue runs on: the same database by a connection of its own. */
export type QueueTarget =
  | { readonly engine: 'pglite'; readonly lite: PGlite }
  | { readonly engine: 'postgresql'; readonly url: string };

/** An open, migrated database. `close` lets go of every connection and, on PGlite, of the folder. */
export type Database = {
  readonly engine: Engine;
  readonly prisma: Db;
  readonly queueTarget: QueueTarget;
  readonly onQuery: OnQuery;
  /** Names of the migrations that opening it applied; empty when it was up to date. */
  readonly migrated: readonly string[];
  close(): Promise<void>;
};
