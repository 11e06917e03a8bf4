import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, expect, it } from 'vitest';

const run = promisify(execFile);
const print = join(import.meta.dirname, 'print.ts');
const committed = join(import.meta.dirname, '../../schema.graphql');
const folder = mkdtempSync(join(tmpdir(), 'samlots-schema-'));
afterAll(() => rmSync(folder, { recursive: true }));

it('finds the committed schema right, and one that has drifted wrong', async () => {
  await run(process.execPath, [print, '--check', committed]);
  const drifted = join(folder, 'schema.graphql');
  writeFileSync(drifted, readFileSync(committed, 'utf8').replace('seatsTaken', 'takenSeats'));
  await expect(run(process.execPath, [print, '--check', drifted])).rejects.toMatchObject({
    code: 1,
    stderr: expect.stringContaining('has drifted'),
  });
});
