import { createApiWith, createLog, readConfig, type Api } from '../../../apps/api/src/app.ts';
import { hashToken } from '../../../apps/api/src/auth/link-rules.ts';
import { systemIds } from '../../../apps/api/src/ids.ts';
import { openQueue } from '../../../packages/db/src/index.ts';
import { defineCase } from '../bench-case.ts';
import { staffByPg, type StaffAsked } from '../limits/staff-by-pg.ts';
import { meanOf } from '../mean-of.ts';
import { now, type SeatsWorld } from '../worlds/seats-world.ts';
import { openStaffWorld } from '../worlds/staff-world.ts';

const AT_ONCE = 10;

type World = SeatsWorld & { readonly api: Api; readonly middle: NonNullable<StaffAsked['after']> };

const query = `query Staff($after: String, $filter: StaffFilter) {
  staff(first: 50, after: $after, filter: $filter) {
    totalCount pageInfo { hasNextPage endCursor }
    edges { node { key kind fromOn toOn leaveFromOn leaveToOn contact person { key name profession email } organisation { key name kind } } }
  }
}`;

const token = 'smk_bench_staff_list_0123456789abcdefghijklmnop';

const ask = async ({ api }: World, variables: object): Promise<string> => {
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
  const body = JSON.stringify({ query, variables });
  const response = await api.fetch(new Request('http://localhost:3000/graphql', { method: 'POST', headers, body }));
  return response.text();
};

/** The coordinator asks by a key of hers, which is looked up like a session. */
const giveKey = async ({ database }: SeatsWorld): Promise<void> => {
  const grants = [{ role: 'COORDINATOR', scopeKind: 'district', scopeId: 'north' }];
  const key = { id: 'key', name: 'bench', start: token.slice(0, 8), keyHash: hashToken(token), grants, createdAt: now };
  await database.prisma.user.create({
    data: {
      id: 'u',
      name: 'Samira',
      email: 'samira@samlots.example',
      persons: { create: { personId: 'coordinator' } },
      apiKeys: { create: { ...key, expiresAt: new Date('2014-12-31') } },
    },
  });
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

/** As the graph writes the cursor of a row. */
const cursorOf = ({ middle }: Pick<World, 'middle'>): string => Buffer.from(`GPC:S:${middle.id}`).toString('base64');

const namesIn = (json: string): string => [...json.matchAll(/Person [0-9a-f]{32}/g)].map(([name]) => name).join();

const prepare = async (): Promise<World> => {
  const seats = await openStaffWorld();
  await giveKey(seats);
  const middle = await seats.client.query(
    `SELECT m."id", p."sortKey" FROM "Membership" m JOIN "Person" p ON p."id" = m."personId" ORDER BY p."sortKey", m."id" OFFSET 999 LIMIT 1`,
  );
  const world = { ...seats, api: await openApi(seats), middle: middle.rows[0] };
  const ours = await ask(world, { after: cursorOf(world) });
  const limit = await staffByPg(seats.client, { after: world.middle, profession: null });
  if (namesIn(ours) !== namesIn(limit) || !ours.includes('"totalCount":2000'))
    throw new Error(`both sides must list the same people:\n${ours.slice(0, 500)}\n${limit.slice(0, 500)}`);
  return world;
};

const close = async (world: World): Promise<void> => {
  await world.api.close();
  await world.close();
};

export const cases = [
  defineCase<World>({
    name: 'staff-list-first-page',
    engine: 'postgresql',
    warmUps: 5,
    prepare,
    ours: (world) => meanOf(AT_ONCE, () => ask(world, {})),
    limit: ({ client }) => meanOf(AT_ONCE, () => staffByPg(client, { after: null, profession: null })),
    close,
  }),
  defineCase<World>({
    name: 'staff-list-page-20-of-40',
    engine: 'postgresql',
    warmUps: 5,
    prepare,
    ours: (world) => meanOf(AT_ONCE, () => ask(world, { after: cursorOf(world) })),
    limit: ({ client, middle }) => meanOf(AT_ONCE, () => staffByPg(client, { after: middle, profession: null })),
    close,
  }),
  defineCase<World>({
    name: 'staff-list-filtered',
    engine: 'postgresql',
    warmUps: 5,
    prepare,
    ours: (world) => meanOf(AT_ONCE, () => ask(world, { filter: { profession: 'psykolog' } })),
    limit: ({ client }) => meanOf(AT_ONCE, () => staffByPg(client, { after: null, profession: 'psykolog' })),
    close,
  }),
];
