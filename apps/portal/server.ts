/**
 * The composition root: portal, API and worker in one process, or with `API_URL` the portal alone. Run by Node as it is,
 * outside the bundle, so that workspace packages keep their own paths.
 */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createApi, demoSignIns, readConfig, type ApiConfig } from '@samlots/api';
import type { ServerBuild } from 'react-router';
import { PortalConfigInvalid, readConfigs, type PortalConfig } from './config.ts';
import type { ApiFetch, visitKey } from './app/context.ts';
import { apiOverHttp } from './server/api-over-http.ts';
import { greeting } from './server/greeting.ts';
import { createHandler } from './server/handle.ts';
import { listen, PortBusy } from './server/listen.ts';

type Bundle = ServerBuild & { readonly entry: { readonly module: { readonly visitKey: typeof visitKey } } };
type OpenApi = { readonly fetch: ApiFetch; readonly config: ApiConfig | null; close(): Promise<void> };

function isBundle(value: unknown): value is Bundle {
  return typeof value === 'object' && value !== null && 'routes' in value && 'entry' in value;
}

async function loadBundle(): Promise<Bundle> {
  const bundle: unknown = await import(pathToFileURL(join(import.meta.dirname, 'build/server/index.js')).href);
  if (!isBundle(bundle)) throw new Error('The portal is not built: run npm start, which builds it.');
  return bundle;
}

async function openApi({ apiUrl, apiSecret }: PortalConfig, config: ApiConfig | null): Promise<OpenApi> {
  if (config === null) {
    if (apiUrl === undefined || apiSecret === undefined) throw new Error('neither an API here nor one elsewhere');
    return { fetch: apiOverHttp(apiUrl, apiSecret), config, close: async () => undefined };
  }
  const api = await createApi(config);
  await api.worker.start();
  return { fetch: (request, origin) => api.fetch(request, origin), config, close: () => api.close() };
}

async function run(): Promise<void> {
  const { portal: config, api: apiConfig } = readConfigs(readConfig);
  const { server, use } = await listen(config);
  const api = await openApi(config, apiConfig).catch((error: unknown) => {
    server.close();
    throw error;
  });
  const build = await loadBundle();
  const https = config.baseUrl.startsWith('https:');
  use(
    createHandler({
      build,
      key: build.entry.module.visitKey,
      api: api.fetch,
      https,
      demo: api.config?.seed === 'demo',
    }),
  );
  process.stdout.write(greeting({ baseUrl: config.baseUrl, api: api.config, demoSignIns }));
  // A terminal's Ctrl-C reaches this process twice: from the terminal and from the script that started it.
  let stopping = false;
  const stop = (): void => {
    if (stopping) return;
    stopping = true;
    server.close(() => void api.close());
    server.closeIdleConnections();
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
}

/** Refusals that are written for the person who starts the program; anything else is a bug and keeps its stack. */
function exitCodeOf(error: unknown): number | null {
  if (error instanceof PortalConfigInvalid) return 78;
  if (error instanceof PortBusy) return error.exitCode;
  return error instanceof Error && 'exitCode' in error && typeof error.exitCode === 'number' ? error.exitCode : null;
}

try {
  await run();
} catch (error) {
  const code = exitCodeOf(error);
  if (code === null || !(error instanceof Error)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = code;
}
