import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildPortal } from '../../workspace/build-portal.mjs';
import { at } from '../../workspace/places.mjs';
import { defineCase } from '../bench-case.ts';
import { freePort, startServer, stopServer } from '../start-server.ts';

type World = { readonly folder: string };

// The least that a Node program needs to serve a page at all.
const BARE = `require('node:http').createServer((_, answer) => answer.end('hej')).listen(process.env.PORT, '127.0.0.1')`;

const untilServed = async (args: readonly string[], more: object): Promise<number> => {
  const port = await freePort();
  const env = { NODE_ENV: 'production', PORT: String(port), BASE_URL: '', DATABASE_URL: '', ...more };
  const started = performance.now();
  const server = await startServer(args, env, `http://127.0.0.1:${port}/`);
  const took = performance.now() - started;
  await stopServer(server);
  return took;
};

const startSamlots = (folder: string): Promise<number> =>
  untilServed([at('apps/portal/server.ts')], { DATA_DIR: folder });

const shared = {
  engine: 'pglite',
  prepare: async (): Promise<World> => {
    await buildPortal();
    return { folder: mkdtempSync(join(tmpdir(), 'samlots-bench-')) };
  },
  limit: () => untilServed(['-e', BARE], {}),
  close: async ({ folder }: World) => rmSync(folder, { recursive: true, force: true }),
} as const;

/** From the built product to a served front page; installing and building are left out. */
export const cases = [
  defineCase<World>({
    ...shared,
    name: 'start, first: empty data folder',
    rounds: 3,
    warmUps: 0,
    ours: async ({ folder }) => {
      rmSync(folder, { recursive: true, force: true });
      return startSamlots(folder);
    },
  }),
  defineCase<World>({
    ...shared,
    name: 'start, later: data in place',
    rounds: 5,
    ours: ({ folder }) => startSamlots(folder),
  }),
];
