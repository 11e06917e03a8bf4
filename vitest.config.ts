import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { configDefaults, defineConfig } from 'vitest/config';

declare module 'vitest' {
  // The same as in apps/portal/browser/harness/chosen-ways.ts, which is compiled with the portal.
  export interface ProvidedContext {
    readonly ways: 'usual' | 'other';
  }
}

/**
 * The tiers of the tests, by file name:
 * `*.test.ts` unit · `*.db.test.ts` on PGlite and PostgreSQL · `*.browser.test.ts` in Chromium at a desk, after a build ·
 * `*.deep.test.ts` races, kill tests and outside judges, in `npm run test:deep` only, which also goes through the browser
 * in the other ways (without JavaScript, by keyboard, at 320 px, in English).
 */
const everywhere = ['packages', 'apps', 'prisma', 'tools'];
const skipped = [...configDefaults.exclude, '**/build/**', '**/generated/**', '**/.react-router/**'];
const named = (kind: string): string[] => everywhere.map((folder) => `${folder}/**/*.${kind}.test.{ts,tsx}`);

// Starts the embedded PostgreSQL server once per run and hands its address to the tests by `provide`.
const postgresSetup = 'packages/db/src/test-kit/global-setup.ts';
const globalSetup = existsSync(postgresSetup) ? [postgresSetup] : [];

export default defineConfig({
  // As Node resolves it: by Vite's `development` condition our files would get another copy than its libraries do.
  resolve: { alias: [{ find: /^graphql$/, replacement: join(import.meta.dirname, 'node_modules/graphql/index.mjs') }] },
  test: {
    pool: 'forks',
    maxWorkers: 2,
    setupFiles: ['tools/testing/quiet-console.ts'],
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          // Property tests walk years of days: on a busy machine the default five seconds are too few.
          testTimeout: 30_000,
          include: everywhere.map((folder) => `${folder}/**/*.test.{ts,tsx}`),
          exclude: [...skipped, ...named('db'), ...named('browser'), ...named('deep')],
          isolate: false,
        },
      },
      {
        extends: true,
        // One PGlite per worker lives on globalThis and is emptied per file: that needs shared modules.
        test: {
          name: 'db',
          include: named('db'),
          exclude: skipped,
          globalSetup,
          isolate: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          provide: { ways: 'usual' },
          include: named('browser'),
          exclude: skipped,
          globalSetup,
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'other-ways',
          provide: { ways: 'other' },
          include: ['apps/portal/browser/**/*.browser.test.ts'],
          exclude: skipped,
          globalSetup,
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'deep',
          include: named('deep'),
          exclude: skipped,
          globalSetup,
          fileParallelism: false,
          testTimeout: 600_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
