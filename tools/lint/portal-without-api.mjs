import { forbidImports } from './forbid-imports.mjs';
import { isTest } from './source-path.mjs';

/** The portal knows one function, graphql(); only its composition root knows that the API is in the same process. */
export default forbidImports({
  applies: (path) => path.startsWith('apps/portal/') && path !== 'apps/portal/server.ts' && !isTest(path),
  refuses: (source) => /^@samlots\/(?!ui($|\/)|text($|\/))/.test(source),
  message: 'The portal imports @samlots/ui and @samlots/text; only server.ts also imports @samlots/api.',
});
