import { afterAll, beforeAll, describe } from 'vitest';
import type { Engine } from '../types.ts';
import { pgliteDatabase, type TestDatabase } from './pglite-database.ts';
import { postgresDatabase } from './postgres-database.ts';

const open: Readonly<Record<Engine, () => Promise<TestDatabase>>> = {
  pglite: pgliteDatabase,
  postgresql: postgresDatabase,
};

/** Runs one suite on the engines named (both, unless said); `use()` is the open database of that engine. */
export function describeOn(
  name: string,
  suite: (use: () => TestDatabase) => void,
  engines: readonly Engine[] = ['pglite', 'postgresql'],
): void {
  describe.each(engines)(`${name} on %s`, (engine) => {
    let database: TestDatabase | undefined;
    beforeAll(async () => {
      database = await open[engine]();
    });
    afterAll(async () => {
      await database?.close();
    });
    suite(() => {
      if (!database) throw new Error('use() is for tests and hooks, not for the suite itself');
      return database;
    });
  });
}
