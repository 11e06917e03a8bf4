/** The API and its worker alone, for a portal on another machine (`API_URL` there, the same `API_SECRET` on both). */
import { createServer } from 'node:http';
import { createRequestListener } from '@remix-run/node-fetch-server';
import { CannotStart } from '@samlots/db';
import { createApi } from './app.ts';
import { ConfigInvalid, readConfig } from './config.ts';

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
  server.listen(config.port, '127.0.0.1', () =>
    process.stdout.write(`Samlots API on http://127.0.0.1:${config.port}\n`),
  );
};

try {
  await run();
} catch (error) {
  if (!(error instanceof ConfigInvalid) && !(error instanceof CannotStart)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
