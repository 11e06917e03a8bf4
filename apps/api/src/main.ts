/** The API and its worker alone, for a portal on another machine (`API_URL` there, the same `API_SECRET` on both). */
import { createServer, type Server } from 'node:http';
import { createRequestListener } from '@remix-run/node-fetch-server';
import { CannotStart } from '@samlots/db';
import { createApi } from './app.ts';
import { ConfigInvalid, readConfig } from './config.ts';

/** Numbers of sysexits.h, those that the portal's server ends with too. */
const exitCodes = { config: 78, portBusy: 69 } as const;

class PortBusy extends Error {}

const listen = (server: Server, port: number): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(error.code === 'EADDRINUSE' ? new PortBusy(`Port ${port} is busy: set PORT to another.`) : error),
    );
    server.listen(port, '127.0.0.1', resolve);
  });

const run = async (): Promise<void> => {
  const config = readConfig();
  const api = await createApi(config);
  await api.worker.start();
  const server = createServer(
    createRequestListener((request: Request, client: { address: string }) =>
      api.fetch(request, { clientAddress: client.address }),
    ),
  );
  const stop = (): void => {
    server.close(() => void api.close());
    server.closeIdleConnections();
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  await listen(server, config.port).catch(async (error: unknown) => {
    await api.close();
    throw error;
  });
  process.stdout.write(`Samlots API on http://127.0.0.1:${config.port}\n`);
};

const exitCodeOf = (error: unknown): number | null => {
  if (error instanceof CannotStart) return error.exitCode;
  if (error instanceof ConfigInvalid) return exitCodes.config;
  return error instanceof PortBusy ? exitCodes.portBusy : null;
};

try {
  await run();
} catch (error) {
  const code = exitCodeOf(error);
  if (code === null || !(error instanceof Error)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = code;
}
