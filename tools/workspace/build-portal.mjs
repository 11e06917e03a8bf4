/** Builds the portal for production, through Turborepo and only when something it is made of has changed. */
import { whenChanged } from './fingerprint.mjs';
import { at, findNode } from './places.mjs';
import { step } from './run.mjs';

const portal = {
  name: 'portal-build',
  inputs: ['apps/portal', 'apps/api/schema.graphql', 'packages', 'package-lock.json', 'tsconfig.json', 'turbo.json'],
  outputs: ['apps/portal/build/server/index.js', 'apps/portal/build/client'],
};

const TURBO = ['run', 'build', '--filter=@samlots/portal', '--output-logs=errors-only', '--ui=stream'];

export const buildPortal = () =>
  whenChanged(portal, () =>
    step('Building the portal', findNode(), [at('node_modules/turbo/bin/turbo'), ...TURBO], {
      env: { NODE_ENV: 'production' },
    }),
  );
