/**
 * Types the portal's GraphQL operations from the schema: a renamed field fails the check. Writes app/generated/, or
 * with `operations.ts <schema> <folder>` from that schema into that folder.
 */
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { codegen } from '@graphql-codegen/core';
import * as typedDocumentNode from '@graphql-codegen/typed-document-node';
import * as typescriptOperations from '@graphql-codegen/typescript-operations';
import { buildSchema, parse } from 'graphql';

const portal = join(import.meta.dirname, '..');
const [schemaFile = join(portal, '../api/schema.graphql'), generated = join(portal, 'app/generated')] =
  process.argv.slice(2);

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
