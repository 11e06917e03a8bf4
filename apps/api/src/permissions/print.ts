/** Writes docs/permissions.md, or with `--check [file]` says whether the one that is committed is still right. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { schema } from '../schema/schema.ts';
import { describePermissions } from './describe-permissions.ts';

const [mode, other] = process.argv.slice(2);
const file = other ?? join(import.meta.dirname, '../../../../docs/permissions.md');
const described = describePermissions(schema);

if (mode !== '--check') {
  writeFileSync(file, described);
} else if (!existsSync(file) || readFileSync(file, 'utf8') !== described) {
  process.stderr.write(
    'docs/permissions.md is no longer what the code says: run `npm run permissions` and commit it.\n',
  );
  process.exitCode = 1;
}
