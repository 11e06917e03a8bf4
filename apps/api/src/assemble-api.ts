import { createExecute, type Database, type Queue } from '@samlots/db';
import type { Clock, Ids } from '@samlots/kernel';
import { createSmtpTransport } from '@samlots/mail';
import { createDirectoryReader } from '@samlots/referral';
import { mailSignInLink } from './auth/mail-sign-in-link.ts';
import { readLink } from './auth/read-link.ts';
import { authRoutes } from './auth/routes.ts';
import { createSignInEngine, type SignInEngine } from './auth/sign-in-engine.ts';
import { createAuthenticate } from './authenticate.ts';
import type { ApiConfig } from './config.ts';
import { contextOf, type ContextParts } from './context.ts';
import { createAnswer } from './http/answer.ts';
import { devMailRoutes } from './http/dev-mail-routes.ts';
import { graphqlRoute } from './http/graphql-route.ts';
import { healthRoutes } from './http/health-routes.ts';
import { createMetrics } from './http/metrics.ts';
import { openDataRoutes } from './http/open-data.ts';
import type { Log } from './log.ts';
import { visitOf, type Origin } from './visit.ts';
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
    deliver: (link) => execute(mail, { kind: 'system', process: 'sign-in' }, link),
  });
};

const answerer = (parts: ApiParts, execute: ContextParts['execute']) => {
  const { config, clock, log, secret, queue } = parts;
  const { prisma } = parts.database;
  const engine = signInEngine(parts, execute);
  const authenticate = createAuthenticate({ prisma, clock, engine, demo: config.demo });
  const readDirectory = createDirectoryReader(prisma);
  const context: ContextParts = {
    prisma,
    clock,
    execute,
    readLink: (token, now) => readLink(prisma, token, now),
    readDirectory,
  };
  const metrics = createMetrics();
  return createAnswer({
    log,
    metrics,
    routes: [
      graphqlRoute({
        log,
        contextFor: async (request, visit) => contextOf(context, await authenticate(request, visit), visit.requestId),
      }),
      ...authRoutes({ prisma, clock, config, secret, engine }),
      ...healthRoutes({ prisma, log, metrics: metrics.registry, pingQueue: () => queue.waiting() }),
      ...devMailRoutes({ prisma, config }),
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
  const worker = createWorker(queue, { config, prisma, execute, clock, ids, log, transport });
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
