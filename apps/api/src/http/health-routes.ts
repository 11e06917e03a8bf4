import type { Db } from '@samlots/db';
import type { Registry } from 'prom-client';
import type { Log } from '../log.ts';
import { json, type Route } from './route.ts';

type Parts = {
  readonly prisma: Db;
  readonly log: Log;
  readonly metrics: Registry;
  /** Resolves when the job queue answers. */
  readonly pingQueue: () => Promise<unknown>;
};

const answers = async (ping: () => Promise<unknown>): Promise<boolean> => {
  try {
    await ping();
    return true;
  } catch {
    return false;
  }
};

const get = (pathname: string, handle: Route['handle']): Route => ({
  name: pathname.slice(1),
  methods: ['GET', 'HEAD'],
  path: new URLPattern({ pathname }),
  handle,
});

/** `/healthz` (the process lives), `/readyz` (database and queue answer), `/metrics` (Prometheus text). */
export const healthRoutes = ({ prisma, log, metrics, pingQueue }: Parts): readonly Route[] => [
  get('/healthz', () => json({ status: 'alive' })),
  get('/readyz', async () => {
    const [database, queue] = await Promise.all([answers(() => prisma.$queryRaw`SELECT 1`), answers(pingQueue)]);
    if (!database || !queue) log.warn('not-ready', { database, queue });
    return json(
      { status: database && queue ? 'ready' : 'not-ready', database, queue },
      { status: database && queue ? 200 : 503 },
    );
  }),
  get(
    '/metrics',
    async () => new Response(await metrics.metrics(), { headers: { 'content-type': metrics.contentType } }),
  ),
];
