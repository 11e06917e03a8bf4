/** Writes `schema.graphql` beside `src`, or with `--check [file]` says whether the one that is committed is still right. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { schema } from './schema.ts';

const [mode, other] = process.argv.slice(2);
const file = other ?? join(import.meta.dirname, '../../schema.graphql');
const printed = `${printSchema(lexicographicSortSchema(schema))}\n`;

if (mode !== '--check') {
  writeFileSync(file, printed);
} else if (!existsSync(file) || readFileSync(file, 'utf8') !== printed) {
  process.stderr.write(
    'apps/api/schema.graphql has drifted from the schema: run `npm run schema:print` and commit it.\n',
  );
  process.exitCode = 1;
}
