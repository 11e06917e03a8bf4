import { createExecute, type Database, type Queue } from '@samlots/db';
import type { Clock, Ids } from '@samlots/kernel';
import { createSmtpTransport } from '@samlots/mail';
import { createDirectoryReader } from '@samlots/referral';
import { mailSignInLink } from './auth/mail-sign-in-link.ts';
import { readLink } from './auth/read-link.ts';
import { createDiscover } from './auth/oidc/discovery.ts';
import { oidcRoutes } from './auth/oidc/oidc-routes.ts';
import { inviteAdministratorRoute } from './auth/invite-administrator-route.ts';
import { passkeyRoutes } from './auth/passkey-routes.ts';
import { authRoutes } from './auth/routes.ts';
import { createSeatLinkReader } from './auth/seat-link.ts';
import { createSignInEngine, type SignInEngine } from './auth/sign-in-engine.ts';
import { createAuthenticate } from './authenticate.ts';
import type { ApiConfig } from './config.ts';
import { contextOf, type ApiContext, type ContextParts } from './context.ts';
import { fileRoutes } from './files/file-routes.ts';
import { createFileStore } from './files/file-store.ts';
import { createAnswer } from './http/answer.ts';
import { calendarFeeds } from './http/calendar-feeds.ts';
import { devMailRoutes } from './http/dev-mail-routes.ts';
import { createDoorLimits } from './http/door-limits.ts';
import { graphqlRoute } from './http/graphql-route.ts';
import { healthRoutes } from './http/health-routes.ts';
import { createMetrics } from './http/metrics.ts';
import { openDataRoutes } from './http/open-data.ts';
import { newToken } from './ids.ts';
import type { Log } from './log.ts';
import { visitOf, type Origin, type Visit } from './visit.ts';
import { createWorker, type Worker } from './worker/worker.ts';

/** What an API is made of; tests give a test database, a fixed clock and predictable ids. */
export type ApiParts = {
  readonly config: ApiConfig;
  readonly database: Database;
  readonly queue: Queue;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly log: Log;
  /** Signs cookies and keys the limits. */
  readonly secret: string;
};

export type Api = {
  /** Answers `/graphql`, `/auth/*`, health and the demo mailbox. `origin` is what the portal in this process knows. */
  fetch(request: Request, origin?: Origin): Promise<Response>;
  readonly worker: Worker;
  /** Stops the worker and lets go of queue and database. */
  close(): Promise<void>;
};

const signInEngine = (
  { config, database, clock, log, secret }: ApiParts,
  execute: ContextParts['execute'],
): SignInEngine => {
  const mail = mailSignInLink(config);
  return createSignInEngine({
    prisma: database.prisma,
    clock,
    log,
    secret,
    baseUrl: config.baseUrl,
    demo: config.demo,
    deliver: (link) => execute(mail, { kind: 'system', process: 'sign-in' }, link),
  });
};

const answerer = (parts: ApiParts, execute: ContextParts['execute']) => {
  const { config, clock, log, secret, queue } = parts;
  const { prisma } = parts.database;
  const engine = signInEngine(parts, execute);
  const authenticate = createAuthenticate({
    prisma,
    clock,
    engine,
    readSeatLink: createSeatLinkReader({ prisma, clock, secret }),
    demo: config.demo,
  });
  const readDirectory = createDirectoryReader(prisma);
  const store = createFileStore(config.filesDir);
  const context: ContextParts = {
    prisma,
    clock,
    execute,
    baseUrl: config.baseUrl,
    readLink: (token, now) => readLink(prisma, token, now),
    readDirectory,
    removeFile: (key) => store.remove(key),
    signInProviders: config.oidcProviders,
  };
  const contextFor = async (request: Request, visit: Visit): Promise<ApiContext> =>
    contextOf(context, await authenticate(request, visit), visit);
  const discover = createDiscover(clock);
  const metrics = createMetrics();
  return createAnswer({
    log,
    https: config.baseUrl.startsWith('https:'),
    metrics,
    routes: [
      graphqlRoute({
        log,
        contextFor,
        limits: config.demo ? null : createDoorLimits({ prisma, clock, secret }),
      }),
      ...authRoutes({ prisma, clock, config, secret, engine, execute, discover }),
      ...oidcRoutes({ prisma, clock, config, secret, engine, execute, discover, log }),
      inviteAdministratorRoute({ secret, execute }),
      ...passkeyRoutes({ prisma, clock, config, secret, engine, execute, authenticate }),
      ...healthRoutes({ prisma, log, metrics: metrics.registry, pingQueue: () => queue.waiting() }),
      ...devMailRoutes({ prisma, config }),
      ...fileRoutes({ config, store, contextFor }),
      ...calendarFeeds({ prisma, clock, config, secret, execute }),
      ...openDataRoutes({ clock, readDirectory }),
    ],
  });
};

/** Puts an API together on a database that is open and a queue that is started. */
export const assembleApi = (parts: ApiParts): Api => {
  const { config, database, queue, clock, ids, log } = parts;
  const { prisma } = database;
  const execute = createExecute({ prisma, queue, clock, ids });
  const transport = config.smtpUrl === undefined ? null : createSmtpTransport(config.smtpUrl);
  const worker = createWorker(queue, { config, prisma, execute, clock, ids, newToken, log, transport });
  const answer = answerer(parts, execute);
  return {
    fetch: (request, origin = {}) => answer(request, visitOf(request, origin, { ids, apiSecret: config.apiSecret })),
    worker,
    close: async () => {
      await worker.stop();
      transport?.close();
      await database.close();
    },
  };
};
