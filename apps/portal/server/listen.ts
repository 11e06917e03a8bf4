import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { constants } from 'node:zlib';
import { createRequestListener, type FetchHandler, type RequestListenerOptions } from '@remix-run/node-fetch-server';
import compression from 'compression';
import sirv from 'sirv';
import { fileHeaders } from './security-headers.ts';

/** The port is held by another program: nothing was opened. */
export class PortBusy extends Error {
  readonly exitCode = 69;

  constructor(port: number) {
    super(
      `Port ${port} is busy: another program listens on it. Stop that one, or choose another: PORT=${port + 1} npm start`,
    );
    this.name = 'PortBusy';
  }
}

type Next = () => void;
type Step = (request: IncomingMessage, response: ServerResponse, next: Next) => void;

const files = (folder: string, headers: Readonly<Record<string, string>>): Step =>
  sirv(folder, {
    // Looks at the disk for each request: a file that a new build has removed is then not found, where the list made at
    // start would end this process with an unhandled error.
    dev: true,
    brotli: true,
    gzip: true,
    etag: true,
    setHeaders(response, pathname) {
      const named = pathname.startsWith('/assets/');
      response.setHeader('cache-control', named ? 'public, max-age=31536000, immutable' : 'no-cache');
      for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    },
  });

type Address = { readonly port: number; readonly baseUrl: string };

/**
 * An https address means a proxy in front, and on this machine, since only loopback is listened to: requests are then
 * under that address (else each form would seem to come from another site), and the proxy tells who the client is.
 */
function seenFrom(baseUrl: string): RequestListenerOptions {
  const { protocol, host } = new URL(baseUrl);
  return protocol === 'https:' ? { protocol, host, trustProxy: true } : {};
}

/** Takes the port at once, so that a busy one is told before any data are touched. `use` sets what answers. */
export async function listen({
  port,
  baseUrl,
}: Address): Promise<{ server: Server; use(handler: FetchHandler): void }> {
  const headers = fileHeaders(baseUrl.startsWith('https:'));
  let listener = createRequestListener(
    () => new Response('Samlots startar …', { status: 503, headers: { ...headers, 'retry-after': '1' } }),
  );
  const zip = compression({ flush: constants.Z_SYNC_FLUSH });
  const file = files(join(import.meta.dirname, '../build/client'), headers);
  // What was typed before a sign-in comes back in cookies of its page and of those above it: more than Node's 16 kB.
  const server = createServer({ maxHeaderSize: 64_000 }, (request, response) => {
    file(request, response, () => {
      // Brotli on the fly would halve the throughput of pages; files have it beforehand.
      if (request.headers['accept-encoding']?.includes('gzip')) request.headers['accept-encoding'] = 'gzip';
      // Its types ask for Express, its code for node:http.
      Reflect.apply(zip, undefined, [request, response, () => listener(request, response)]);
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(error.code === 'EADDRINUSE' ? new PortBusy(port) : error),
    );
    server.listen(port, '127.0.0.1', resolve);
  });
  return { server, use: (handler) => void (listener = createRequestListener(handler, seenFrom(baseUrl))) };
}
