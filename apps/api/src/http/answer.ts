import { performance } from 'node:perf_hooks';
import { ApiKeyRefused } from '../auth/read-api-key.ts';
import { addAnswerHeaders } from './answer-headers.ts';
import type { Log } from '../log.ts';
import type { Visit } from '../visit.ts';
import type { Metrics } from './metrics.ts';
import { BodyTooLarge } from './read-body.ts';
import { json, type Route } from './route.ts';

type Parts = {
  readonly routes: readonly Route[];
  readonly log: Log;
  readonly metrics: Metrics;
  readonly https: boolean;
};

const noRoute: Route = {
  name: 'none',
  methods: [],
  path: new URLPattern({ pathname: '/*' }),
  handle: () => json({ status: 'not-found' }, { status: 404 }),
};

const call = async (route: Route, request: Request, visit: Visit): Promise<Response> => {
  if (route.methods.length > 0 && !route.methods.includes(request.method)) {
    return json({ status: 'method-not-allowed' }, { status: 405, headers: { allow: route.methods.join(', ') } });
  }
  const params = route.path.exec(request.url)?.pathname.groups ?? {};
  return route.handle({ request, visit, params });
};

/** Shaped as an answer of GraphQL too, which is where keys are used. */
const keyRefused = (): Response => {
  const message = 'The API key is unknown, has expired or was revoked';
  const errors = [{ message, extensions: { code: 'ApiKeyRefused' } }];
  return json({ status: 'api-key-refused', errors }, { status: 401, headers: { 'www-authenticate': 'Bearer' } });
};

const failed = (error: unknown, log: Log, facts: { requestId: string; route: string }): Response => {
  if (error instanceof BodyTooLarge) return json({ status: 'too-large', limit: error.limit }, { status: 413 });
  if (error instanceof ApiKeyRefused) return keyRefused();
  log.error('bug', facts, error);
  return json({ status: 'bug', requestId: facts.requestId }, { status: 500 });
};

/** Finds the route and answers; measured and logged by the route's name, so that no query string is ever written. */
export const createAnswer =
  ({ routes, log, metrics, https }: Parts) =>
  async (request: Request, visit: Visit): Promise<Response> => {
    const startedAt = performance.now();
    const route = routes.find(({ path }) => path.test(request.url)) ?? noRoute;
    const facts = { requestId: visit.requestId, route: route.name };
    const response = await call(route, request, visit).catch((error: unknown) => failed(error, log, facts));
    const seconds = (performance.now() - startedAt) / 1000;
    metrics.observe({ route: route.name, method: request.method, status: response.status, seconds });
    log.info('request', { ...facts, method: request.method, status: response.status, ms: Math.round(seconds * 1000) });
    addAnswerHeaders(response.headers, https);
    response.headers.set('x-request-id', visit.requestId);
    return response;
  };
