import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { operators, organisationKinds } from './organisation-vocabulary.ts';

const file = new URL('../../../../prisma/seed/domain/vocabulary.json', import.meta.url);
const word = z.object({ id: z.string() });
const vocabulary = z
  .object({ organisationKinds: z.array(word.extend({ sector: z.string().nullable() })), operators: z.array(word) })
  .parse(JSON.parse(readFileSync(file, 'utf8')));

it('holds the kinds of the domain with their sectors, and its operators', () => {
  const kinds = Object.fromEntries(vocabulary.organisationKinds.map(({ id, sector }) => [id, sector]));
  expect(organisationKinds).toEqual(kinds);
  expect([...operators]).toEqual(vocabulary.operators.map(({ id }) => id));
});
