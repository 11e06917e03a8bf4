import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { useCaseNames } from '@samlots/text';
import { afterAll, expect, it } from 'vitest';
import { useCasesInCode } from '../test-kit/use-cases-in-code.ts';
import { schema } from '../schema/schema.ts';
import { allNeeds, describePermissions } from './describe-permissions.ts';

const run = promisify(execFile);
const print = join(import.meta.dirname, 'print.ts');
const folder = mkdtempSync(join(tmpdir(), 'samlots-permissions-'));
afterAll(() => rmSync(folder, { recursive: true }));

it('is told of every use case that there is, and of no other', () => {
  expect(Object.keys(allNeeds).toSorted()).toEqual(useCasesInCode());
});

it('has words in the trail for every use case that there is', () => {
  expect([...useCaseNames].toSorted()).toEqual(useCasesInCode());
});

it('finds a description wrong that has drifted', async () => {
  const file = join(folder, 'permissions.md');
  const described = describePermissions(schema);
  expect(described).toContain('| `reveal-protected-name` |');
  writeFileSync(file, described.replace('in scope', '–'));
  await expect(run(process.execPath, [print, '--check', file])).rejects.toMatchObject({
    code: 1,
    stderr: expect.stringContaining('no longer what the code says'),
  });
});
