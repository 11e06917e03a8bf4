import pg from 'pg';
import { openDatabase, type Database } from '../../../packages/db/src/index.ts';
import { startEmbeddedPostgres } from '../../../packages/db/src/test-kit/embedded-postgres.ts';
import { smallWorld } from '../../../packages/training/src/test-kit/small-world.ts';

/** A Monday when enrolment in the small world's day is open. */
export const now = new Date('2014-02-10T09:00:00Z');

/** The small world of the training tests on a PostgreSQL of its own, open to us and by one bare connection. */
export type SeatsWorld = {
  readonly database: Database;
  readonly client: pg.Client;
  close(): Promise<void>;
};

/** fsync on and UTC, as a served database is: a figure without the disk would flatter both sides. */
const settings = ['fsync=on', 'timezone=UTC'];

export const openSeatsWorld = async (of: { capacity: number; staff: number }): Promise<SeatsWorld> => {
  const server = await startEmbeddedPostgres(settings);
  const database = await openDatabase({ databaseUrl: server.url, dataDir: '' });
  await smallWorld(database.prisma, { capacity: of.capacity, clinic: of.staff, parish: 0 });
  const client = new pg.Client({ connectionString: server.url });
  await client.connect();
  return {
    database,
    client,
    close: async () => {
      await client.end();
      await database.close();
      await server.stop();
    },
  };
};
