import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, expect, it } from 'vitest';

const run = promisify(execFile);
const script = join(import.meta.dirname, 'operations.ts');
const committed = join(import.meta.dirname, '../../api/schema.graphql');
const folder = mkdtempSync(join(tmpdir(), 'samlots-operations-'));
afterAll(() => rmSync(folder, { recursive: true }));

it('types the operations, and refuses a schema whose field was renamed', async () => {
  await run(process.execPath, [script, committed, folder]);
  expect(readFileSync(join(folder, 'operations.ts'), 'utf8')).toContain('seatsTaken');
  const renamed = join(folder, 'renamed.graphql');
  writeFileSync(renamed, readFileSync(committed, 'utf8').replaceAll('seatsTaken', 'takenSeats'));
  await expect(run(process.execPath, [script, renamed, folder])).rejects.toMatchObject({
    stderr: expect.stringContaining('seatsTaken'),
  });
});
