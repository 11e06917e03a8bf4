/** The rules of this repository that no ready-made rule says. One rule per file; each has its bad sample in a test. */
import designOriginals from './design-originals.mjs';
import noBarrels from './no-barrels.mjs';
import noEnvImport from './no-env-import.mjs';
import noModuleMocks from './no-module-mocks.mjs';
import portalWithoutApi from './portal-without-api.mjs';
import pureRules from './pure-rules.mjs';
import readsThroughVisible from './reads-through-visible.mjs';
import writesInUseCases from './writes-in-use-cases.mjs';
import zodOnServer from './zod-on-server.mjs';

export default {
  meta: { name: 'samlots' },
  rules: {
    'design-originals': designOriginals,
    'no-barrels': noBarrels,
    'no-env-import': noEnvImport,
    'no-module-mocks': noModuleMocks,
    'portal-without-api': portalWithoutApi,
    'pure-rules': pureRules,
    'reads-through-visible': readsThroughVisible,
    'writes-in-use-cases': writesInUseCases,
    'zod-on-server': zodOnServer,
  },
};
