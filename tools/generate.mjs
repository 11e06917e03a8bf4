/**
 * Writes what is generated from sources and kept out of git: the Prisma client and the Pothos types, the types of the
 * portal's operations, and its route types. Each part is skipped while its inputs are unchanged.
 */
import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { whenChanged } from './workspace/fingerprint.mjs';
import { at, findNode } from './workspace/places.mjs';
import { runMain } from './workspace/refusal.mjs';
import { step } from './workspace/run.mjs';

const prisma = {
  name: 'prisma-client',
  inputs: ['prisma/schema.prisma', 'node_modules/prisma/package.json'],
  outputs: ['packages/db/src/generated/client.ts', 'packages/db/src/generated/pothos.ts'],
  needs: ['prisma/schema.prisma'],
  command: ['node_modules/prisma/build/index.js', 'generate', '--no-hints'],
  // Generating needs no engine, but Prisma looks for one and would download it: any program will do.
  env: { PRISMA_SCHEMA_ENGINE_BINARY: process.execPath, PRISMA_HIDE_UPDATE_MESSAGE: '1', CHECKPOINT_DISABLE: '1' },
};

const operations = {
  name: 'portal-operations',
  inputs: ['apps/api/schema.graphql', 'apps/portal/app', 'apps/portal/tools'],
  outputs: ['apps/portal/app/generated/operations.ts', 'apps/api/src/generated/portal-operations.ts'],
  needs: ['apps/portal/tools/operations.ts', 'apps/api/schema.graphql'],
  command: ['apps/portal/tools/operations.ts'],
};

const routeTypes = {
  name: 'portal-routes',
  inputs: ['apps/portal/app', 'apps/portal/react-router.config.ts', 'apps/portal/vite.config.ts'],
  outputs: ['apps/portal/.react-router/types'],
  needs: ['apps/portal/app/routes.ts', 'apps/portal/vite.config.ts'],
  command: ['node_modules/@react-router/dev/bin.cjs', 'typegen', 'apps/portal'],
};

const titles = {
  'prisma-client': 'Generating the database client',
  'portal-operations': 'Generating the types of the portal’s operations',
  'portal-routes': 'Generating the portal’s route types',
};

export const generate = async () => {
  for (const part of [prisma, operations, routeTypes]) {
    if (!part.needs.every((path) => existsSync(at(path)))) continue;
    const [script, ...args] = part.command;
    await whenChanged(part, () => step(titles[part.name], findNode(), [at(script), ...args], { env: part.env }));
  }
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await runMain(generate);
