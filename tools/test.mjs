/**
 * `npm test`: from a fresh clone, with nothing else typed: checks, unit and database tests, one pass in a browser.
 * `node tools/test.mjs deep`: the deep tier. The last line is `Tests: N passed, N failed, N skipped`, a check counting
 * as a test. With `--tally=<file>` the counts go there as JSON instead, for a caller that adds several runs.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { buildPortal } from './workspace/build-portal.mjs';
import { installIfNeeded } from './workspace/install.mjs';
import { ROOT, at, findNode, workspaceEnv } from './workspace/places.mjs';
import { generate } from './generate.mjs';
import { runMain } from './workspace/refusal.mjs';
import { closingLine, readReport, readVitestReport, sum } from './workspace/tally.mjs';

const REPORTS = at('node_modules/.cache/samlots/reports');
const TALLY = '--tally=';

// A tier that takes longer hangs, in a loop that no time-out of a single test can stop.
const LIMIT_MS = 25 * 60_000;

const run = (script, args) => {
  console.log(`\n> ${script} ${args.join(' ')}`);
  const options = { cwd: ROOT, env: workspaceEnv(), stdio: 'inherit', timeout: LIMIT_MS, killSignal: 'SIGKILL' };
  return spawnSync(findNode(), [at(script), ...args], options).status ?? 1;
};

const reportFile = (name) => {
  const file = `${REPORTS}/${name}.json`;
  mkdirSync(REPORTS, { recursive: true });
  rmSync(file, { force: true });
  return file;
};

const runChecks = () => {
  const file = reportFile('checks');
  run('tools/check.mjs', [`--report=${file}`]);
  return readReport(file, ({ passed, failed }) => ({ passed, failed, skipped: 0 }));
};

const runTier = (...projects) => {
  const file = reportFile(projects.join('-'));
  const chosen = projects.map((project) => `--project=${project}`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const exitCode = run('node_modules/vitest/vitest.mjs', ['run', ...chosen, ...reporters]);
  return readReport(file, (report) => readVitestReport(report, exitCode));
};

const runTests = async () => {
  const tallies = [runChecks(), runTier('unit', 'db')];
  await buildPortal();
  return [...tallies, runTier('browser')];
};

const runDeepTests = async () => {
  await buildPortal();
  return [runTier('deep'), runTier('other-ways')];
};

await runMain(async () => {
  await installIfNeeded();
  await generate();
  const tally = sum(await (process.argv.includes('deep') ? runDeepTests() : runTests()));
  const file = process.argv.find((argument) => argument.startsWith(TALLY))?.slice(TALLY.length);
  if (file) writeFileSync(file, JSON.stringify(tally));
  else console.log(`\n${closingLine(tally)}`);
  process.exitCode = tally.failed === 0 && tally.passed > 0 ? 0 : 1;
});
