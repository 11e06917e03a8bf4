import { forbidImports } from './forbid-imports.mjs';

/** node/no-process-env sees `process.env`; this sees the other way to it. */
export default forbidImports({
  applies: (path) => !/(^|\/)config\.ts$/.test(path),
  refuses: (source, names) => /^(node:)?process$/.test(source) && names.includes('env'),
  message: 'The environment is read once, in a config.ts.',
});
