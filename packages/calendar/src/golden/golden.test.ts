import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { renderGolden } from './cases.ts';

const here = new URL('.', import.meta.url);
const stored = Object.fromEntries(
  readdirSync(here)
    .filter((name) => name.endsWith('.ics'))
    .map((name) => [name, readFileSync(new URL(name, here), 'utf8')]),
);

it('renders the stored files, byte for byte', () => {
  expect(renderGolden()).toEqual(stored);
});

it.each(['UTC', 'Pacific/Auckland'])('renders the same text in a process at TZ=%s', (zone) => {
  const script = fileURLToPath(new URL('cases.ts', here));
  const printed: unknown = JSON.parse(
    execFileSync(process.execPath, [script], { env: { TZ: zone }, encoding: 'utf8' }),
  );
  expect(printed).toEqual(stored);
});
