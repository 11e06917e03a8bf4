/**
 * Types the portal's GraphQL operations from the schema: a renamed field fails the check. Writes app/generated/, and for
 * the API the hashes of the operations that the portal may ask; with `operations.ts <schema> <folder>` from that schema,
 * both into that folder.
 */
import { createHash } from 'node:crypto';
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { codegen } from '@graphql-codegen/core';
import * as typedDocumentNode from '@graphql-codegen/typed-document-node';
import * as typescriptOperations from '@graphql-codegen/typescript-operations';
import { buildSchema, parse } from 'graphql';

const portal = join(import.meta.dirname, '..');
const [schemaFile = join(portal, '../api/schema.graphql'), folder] = process.argv.slice(2);
const generated = folder ?? join(portal, 'app/generated');
const forApi = folder ?? join(portal, '../api/src/generated');

const documents = globSync('app/**/*.graphql', { cwd: portal })
  .toSorted()
  .map((location) => ({ location, document: parse(readFileSync(join(portal, location), 'utf8')) }));

const schemaText = readFileSync(schemaFile, 'utf8');

const output = await codegen({
  schema: parse(schemaText),
  schemaAst: buildSchema(schemaText),
  documents,
  filename: join(generated, 'operations.ts'),
  config: {
    documentMode: 'string',
    enumType: 'string-literal',
    strictScalars: true,
    scalars: { DateTime: 'string', Day: 'string', ID: 'string' },
    immutableTypes: true,
    nonOptionalTypename: true,
    dedupeFragments: true,
    useTypeImports: true,
  },
  plugins: [{ typescriptOperations: {} }, { typedDocumentNode: {} }],
  pluginMap: { typescriptOperations, typedDocumentNode },
});

mkdirSync(generated, { recursive: true });
writeFileSync(join(generated, 'operations.ts'), output);

const written: Record<string, unknown> = await import(pathToFileURL(join(generated, 'operations.ts')).href);
const hashes = Object.entries(written)
  .filter(([name]) => name.endsWith('Document'))
  .map(([, document]) => createHash('sha256').update(String(document)).digest('base64url'))
  .toSorted();
mkdirSync(forApi, { recursive: true });
writeFileSync(
  join(forApi, 'portal-operations.ts'),
  `/** SHA-256 of each operation that the portal asks. */\nexport const portalOperations = ${JSON.stringify(hashes, null, 2)} as const;\n`,
);
