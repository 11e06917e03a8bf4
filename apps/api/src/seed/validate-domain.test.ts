import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';

const domain = path.resolve(import.meta.dirname, '../../../../prisma/seed/domain');
const validate = (folder: string): string =>
  execFileSync(process.execPath, [path.join(domain, 'validate.mjs'), folder], { encoding: 'utf8', stdio: 'pipe' });

it('passes the data’s own check', { timeout: 30_000 }, () => {
  expect(validate(domain)).toContain('All checks passed.');
});

it('fails that check with a broken reference', { timeout: 30_000 }, () => {
  const copy = mkdtempSync(path.join(tmpdir(), 'samlots-domain-'));
  try {
    cpSync(domain, copy, { recursive: true });
    const file = path.join(copy, 'situations.json');
    writeFileSync(file, readFileSync(file, 'utf8').replace('"pw-infant-sleep"', '"pw-gone"'));
    expect(() => validate(copy)).toThrow(/Command failed/u);
  } finally {
    rmSync(copy, { recursive: true });
  }
});
