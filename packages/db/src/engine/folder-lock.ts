import { createHash } from 'node:crypto';
import { realpathSync } from 'node:fs';
import { connect, createServer, type ListenOptions, type Server } from 'node:net';
import { DataFolderHeld } from './cannot-start.ts';

export type FolderLock = { release(): Promise<void> };

/** Where a lock can listen: a name the kernel takes back when the process dies, so no lock outlives its holder. */
type Place = ListenOptions & { readonly [Key in 'path' | 'host' | 'port']?: Key extends 'port' ? number : string };

/**
 * Takes an exclusive lock on a folder until `release` or the death of the process, however it dies.
 * The holder listens on a name made from the folder and answers who it is. Throws `DataFolderHeld`.
 * Scope: one machine (on Linux one network namespace: two containers that share a volume do not see each other).
 */
export const lockFolder = async (folder: string, platform: string = process.platform): Promise<FolderLock> => {
  const real = realpathSync(folder);
  const key = createHash('sha256').update(real).digest();
  const places = placesFor(key, platform);
  const me = JSON.stringify({ key: key.toString('hex'), holder: `process ${process.pid} (${process.argv[1] ?? 'node'})` });
  const server = await listenOnFirstFree(places, me);
  const holder = await holderAt(places, key, server);
  if (server === undefined || holder !== undefined) {
    await close(server);
    throw new DataFolderHeld(real, holder ?? 'another process');
  }
  // The lock alone must not keep a finished program alive.
  server.unref();
  return { release: () => close(server) };
};

const placesFor = (key: Buffer, platform: string): readonly Place[] => {
  const name = `samlots-${key.toString('hex').slice(0, 32)}`;
  if (platform === 'linux') return [{ path: `\0${name}` }];
  if (platform === 'win32') return [{ path: `\\\\.\\pipe\\${name}` }];
  // Elsewhere a socket file would outlive a killed process, a loopback port does not. Three, should others use one.
  return [0, 2, 4].map((offset) => ({ host: '127.0.0.1', port: 49_152 + (key.readUInt16BE(offset) % 16_000) }));
};

const listenOnFirstFree = async (places: readonly Place[], greeting: string): Promise<Server | undefined> => {
  for (const place of places) {
    const server = await listen(place, greeting);
    if (server !== undefined) return server;
  }
  return undefined;
};

const listen = (place: Place, greeting: string): Promise<Server | undefined> =>
  new Promise((resolve, reject) => {
    const server = createServer((socket) => {
      socket.on('error', () => socket.destroy());
      socket.end(greeting);
    });
    server.once('error', (error: NodeJS.ErrnoException) => (error.code === 'EADDRINUSE' ? resolve(undefined) : reject(error)));
    server.listen({ ...place, exclusive: true }, () => resolve(server));
  });

/** Who else answers for this folder; asked after listening, so that of two who start at once at most one goes on. */
const holderAt = async (places: readonly Place[], key: Buffer, own: Server | undefined): Promise<string | undefined> => {
  const address = own?.address();
  for (const place of places) {
    const isOwn = typeof address === 'string' ? true : address?.port === place.port;
    if (own !== undefined && isOwn) continue;
    const holder = await ask(place, key.toString('hex'));
    if (holder !== undefined) return holder;
  }
  return undefined;
};

const ask = (place: Place, key: string): Promise<string | undefined> =>
  new Promise((resolve) => {
    let answer = '';
    const options = place.path === undefined ? { host: place.host ?? '', port: place.port ?? 0 } : { path: place.path };
    const socket = connect(options);
    socket.setTimeout(1000, () => socket.destroy());
    socket.setEncoding('utf8');
    socket.on('data', (part: string) => (answer += part));
    socket.on('error', () => socket.destroy());
    socket.on('close', () => resolve(answer.startsWith(`{"key":"${key}"`) ? /"holder":"(.*)"\}$/.exec(answer)?.[1] : undefined));
  });

const close = (server: Server | undefined): Promise<void> =>
  new Promise((resolve) => (server === undefined ? resolve() : server.close(() => resolve())));
