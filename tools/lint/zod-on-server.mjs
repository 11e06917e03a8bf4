import { forbidImports } from './forbid-imports.mjs';
import { isTest } from './source-path.mjs';

/** Form validation in the browser costs every page 100 kB; it belongs to the server, which validates anyway. */
export default forbidImports({
  applies: (path) => /^(apps\/portal\/app|packages\/ui)\//.test(path) && !/\.server\.tsx?$/.test(path) && !isTest(path),
  refuses: (source) => /^(zod|@conform-to\/zod)(\/|$)/.test(source),
  message: 'zod stays out of the browser: validate in a .server.ts file.',
});
