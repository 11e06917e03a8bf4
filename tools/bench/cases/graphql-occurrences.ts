import { createApiWith, createLog, readConfig, type Api } from '../../../apps/api/src/app.ts';
import { systemIds } from '../../../apps/api/src/ids.ts';
import { openQueue } from '../../../packages/db/src/index.ts';
import { defineCase } from '../bench-case.ts';
import { occurrencesByPg } from '../limits/occurrences-by-pg.ts';
import { meanOf } from '../mean-of.ts';
import { addOccurrences } from '../worlds/fifty-occurrences.ts';
import { now, openSeatsWorld, type SeatsWorld } from '../worlds/seats-world.ts';

const AT_ONCE = 10;

type World = SeatsWorld & { readonly api: Api };

const query = `query Planned {
  upcomingOccurrences(first: 50) {
    key round format status startsAt endsAt capacity seatsTaken openSeats queueLength enrolmentOpen enrolmentClosesAt
    venue { name }
    day { number theme { sv en } programme { key title { sv en } } }
  }
}`;

const askGraph = async ({ api }: World): Promise<string> => {
  const headers = { 'content-type': 'application/json', accept: 'application/json' };
  const body = JSON.stringify({ query });
  const response = await api.fetch(new Request('http://localhost:3000/graphql', { method: 'POST', headers, body }));
  return response.text();
};

const openApi = async ({ database }: SeatsWorld): Promise<Api> =>
  createApiWith({
    config: readConfig({ BASE_URL: 'http://localhost:3000', SEED: 'none' }),
    database,
    queue: await openQueue(database, () => undefined),
    clock: { now: () => now },
    ids: systemIds,
    log: createLog(() => undefined),
    secret: 'bench-secret-of-32-characters-or-more',
  });

const prepare = async (): Promise<World> => {
  const seats = await openSeatsWorld({ capacity: 28, staff: 60 });
  await addOccurrences(seats.client);
  const world = { ...seats, api: await openApi(seats) };
  const [ours, limit] = [await askGraph(world), await occurrencesByPg(world.client, now)];
  if (ours !== limit) throw new Error(`both sides must answer the same JSON:\n${ours}\n${limit}`);
  return world;
};

export const cases = [
  defineCase<World>({
    name: 'graphql-occurrences',
    engine: 'postgresql',
    warmUps: 5,
    prepare,
    ours: (world) => meanOf(AT_ONCE, () => askGraph(world)),
    limit: ({ client }) => meanOf(AT_ONCE, () => occurrencesByPg(client, now)),
    close: async (world) => {
      await world.api.close();
      await world.close();
    },
  }),
];
