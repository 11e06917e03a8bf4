import { createHash } from 'node:crypto';
import { realpathSync } from 'node:fs';
import { connect, createServer, type Server } from 'node:net';
import { DataFolderHeld } from './cannot-start.ts';

export type FolderLock = { release(): Promise<void> };

/** Where a lock listens: a name that the kernel takes back when the process dies, so no lock outlives its holder. */
type Place = { readonly path: string } | { readonly host: string; readonly port: number };

type Claim = { readonly key: string; readonly places: readonly Place[] };

/**
 * Takes an exclusive lock on a folder until `release` or the death of the process, however it dies.
 * The holder listens on a name made from the folder and answers who it is. Throws `DataFolderHeld`.
 * Scope: one machine (on Linux one network namespace: two containers that share a volume do not see each other).
 */
export const lockFolder = async (folder: string, platform: string = process.platform): Promise<FolderLock> => {
  const real = realpathSync(folder);
  const claim = claimOn(real, platform);
  const own = await listenOnFirstFree(claim, `process ${process.pid} (${process.argv[1] ?? 'node'})`);
  const holder = await otherHolder(claim, own?.place);
  if (own === undefined || holder !== undefined) {
    await close(own?.server);
    throw new DataFolderHeld(real, holder ?? 'another process');
  }
  // The lock alone must not keep a finished program alive.
  own.server.unref();
  return { release: () => close(own.server) };
};

const claimOn = (folder: string, platform: string): Claim => {
  const hash = createHash('sha256').update(folder).digest();
  const key = hash.toString('hex');
  const name = `samlots-${key.slice(0, 32)}`;
  if (platform === 'linux') return { key, places: [{ path: `\0${name}` }] };
  if (platform === 'win32') return { key, places: [{ path: `\\\\.\\pipe\\${name}` }] };
  // Elsewhere a socket file would outlive a killed process, a loopback port does not. Three, should others use one.
  const port = (offset: number): Place => ({ host: '127.0.0.1', port: 49_152 + (hash.readUInt16BE(offset) % 16_000) });
  return { key, places: [port(0), port(2), port(4)] };
};

const listenOnFirstFree = async ({ key, places }: Claim, holder: string) => {
  for (const place of places) {
    const server = await listen(place, JSON.stringify({ key, holder }));
    if (server !== undefined) return { place, server };
  }
  return undefined;
};

/** Undefined when the place is taken. */
const listen = (place: Place, greeting: string): Promise<Server | undefined> =>
  new Promise((resolve, reject) => {
    const server = createServer((socket) => {
      socket.on('error', () => socket.destroy());
      socket.end(greeting);
    });
    server.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'EADDRINUSE' ? resolve(undefined) : reject(error),
    );
    server.listen({ ...place, exclusive: true }, () => resolve(server));
  });

/** Who else answers for the folder; asked after listening, so that of two who start at once at most one goes on. */
const otherHolder = async ({ key, places }: Claim, own: Place | undefined): Promise<string | undefined> => {
  for (const place of places) {
    const answer = place === own ? '' : await ask(place);
    if (answer.startsWith(`{"key":"${key}"`)) return /"holder":"(.*)"\}$/.exec(answer)?.[1];
  }
  return undefined;
};

const ask = (place: Place): Promise<string> =>
  new Promise((resolve) => {
    let answer = '';
    const socket = connect(place);
    socket.setTimeout(1000, () => socket.destroy());
    socket.setEncoding('utf8');
    socket.on('data', (part: string) => (answer += part));
    socket.on('error', () => socket.destroy());
    socket.on('close', () => resolve(answer));
  });

const close = (server: Server | undefined): Promise<void> =>
  new Promise((resolve) => (server === undefined ? resolve() : server.close(() => resolve())));
