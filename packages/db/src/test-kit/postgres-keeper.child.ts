/**
 * Runs a PostgreSQL for as long as the program that started this one lives: when standard input ends (that program
 * stopped it, or died in any way) the server ends and its data are removed. Arguments: binary, data folder, uid, settings.
 */
import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';

const [binary = '', data = '', uid = '', ...settings] = process.argv.slice(2);
const asWhom = uid === '' ? {} : { uid: Number(uid), gid: Number(uid) };
const server = spawn(binary, ['-D', data, ...settings.flatMap((setting) => ['-c', setting])], {
  ...asWhom,
  cwd: data,
  stdio: 'ignore',
});
const stop = (): void => void server.kill('SIGINT');
process.stdin.resume().on('end', stop).on('error', stop);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop);
server.on('exit', (code) => {
  rmSync(data, { recursive: true, force: true });
  process.exit(code ?? 0);
});
