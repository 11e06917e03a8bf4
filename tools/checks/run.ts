/**
 * Runs every check, two at a time, and says of each whether it passed. With names as arguments, only those:
 * `npm run check -- lint types`. Exits 1 when any fails. `--report=<file>` also writes the counts there, as JSON.
 */
import { writeFileSync } from 'node:fs';
import type { Check } from './check.ts';
import { programs } from './programs.ts';
import { texts } from './texts.ts';

const indent = (line: string): string => line.replace(/^/gm, '    ');

const runOne = async ({ name, run }: Check): Promise<boolean> => {
  const started = performance.now();
  const faults = await run();
  const took = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${faults.length === 0 ? '✓' : '✗'} ${name} (${took} s)`);
  for (const fault of faults) console.log(indent(fault));
  return faults.length === 0;
};

const REPORT = '--report=';
const wanted = process.argv.slice(2).filter((argument) => !argument.startsWith(REPORT));
const report = process.argv.find((argument) => argument.startsWith(REPORT))?.slice(REPORT.length);
const checks = [...texts(), ...programs()].filter(({ name }) => wanted.length === 0 || wanted.includes(name));
const queue = checks.values();
let passed = 0;

const work = async (): Promise<void> => {
  for (const check of queue) if (await runOne(check)) passed += 1;
};

await Promise.all([work(), work()]);
const failed = checks.length - passed;
if (report) writeFileSync(report, JSON.stringify({ passed, failed }));
console.log(`Checks: ${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
