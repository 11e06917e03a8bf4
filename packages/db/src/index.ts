/**
 * The database of Samlots: PostgreSQL, or PGlite in process, behind one shape.
 * Promises: an opened database is migrated and nobody else writes its folder; transactions retry what has passed; jobs
 * enqueued in a transaction exist if and only if it commits. Refuses: to know any rule of a capability.
 */
export { defineUseCase } from './define-use-case.ts';
export { CannotStart, DatabaseUnreachable, DataFolderHeld, DataFolderUnwritable } from './engine/cannot-start.ts';
export type { Database } from './engine/database.ts';
export { createExecute } from './executor.ts';
export { lockRows } from './lock-rows.ts';
export { openDatabase, type DatabaseOptions } from './open-database.ts';
export { openQueue, type Handler, type Queue } from './queue/open-queue.ts';
export { transact } from './transact.ts';
export type { Db, Engine, Tx } from './types.ts';
