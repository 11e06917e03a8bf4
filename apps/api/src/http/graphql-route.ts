import { GraphQLError } from 'graphql';
import { createYoga } from 'graphql-yoga';
import { ApiKeyRefused } from '../auth/read-api-key.ts';
import { limits, limitsPlugin } from '../graphql/limits.ts';
import { plainTextPlugin } from '../graphql/plain-text.ts';
import { maskErrorsPlugin } from '../graphql/mask-errors.ts';
import type { ApiContext } from '../context.ts';
import type { Log } from '../log.ts';
import { schema } from '../schema/schema.ts';
import type { Visit } from '../visit.ts';
import type { DoorLimits } from './door-limits.ts';
import { isKnownOperation } from './known-operation.ts';
import { readBody } from './read-body.ts';
import { json, type Route, type RouteCall } from './route.ts';

type Parts = {
  readonly log: Log;
  /** Throws `ApiKeyRefused`. */
  readonly contextFor: (request: Request, visit: Visit) => Promise<ApiContext>;
  /** Null where nobody is limited. */
  readonly limits: DoorLimits | null;
};

const tooMany = (seconds: number): Response => {
  const errors = [{ message: 'Too many requests', extensions: { code: 'TooMany', retryAfterSeconds: seconds } }];
  return json({ errors }, { status: 429, headers: { 'retry-after': String(seconds) } });
};

const unknownOperation = (): Response =>
  json(
    { errors: [{ message: 'Not an operation of the portal', extensions: { code: 'UnknownOperation' } }] },
    { status: 400 },
  );

/** Who asks, or the refusal of somebody who has asked too often. */
const admit = async (
  { contextFor, limits: door }: Parts,
  { request, visit }: RouteCall,
): Promise<ApiContext | Response> => {
  try {
    const context = await contextFor(request, visit);
    if (door === null || visit.fromPortal || context.actor.kind !== 'anonymous') return context;
    const wait = await door.anonymous(visit.clientAddress);
    return wait === null ? context : tooMany(wait);
  } catch (error) {
    const wait = error instanceof ApiKeyRefused ? await door?.keyRefused(visit.clientAddress) : null;
    if (wait == null) throw error;
    return tooMany(wait);
  }
};

const isJson = (request: Request): boolean =>
  request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase() === 'application/json';

/** A form on another site can send cookies with a form's content types, never with JSON: anything else is refused. */
const refusal = (request: Request): Response | null =>
  request.method === 'POST' && !isJson(request)
    ? json({ errors: [{ message: 'Send application/json' }] }, { status: 415 })
    : null;

/** `GET` (queries) and `POST /graphql`, GraphQL over HTTP. */
export const graphqlRoute = (parts: Parts): Route => {
  const yoga = createYoga<ApiContext>({
    schema,
    graphqlEndpoint: '/graphql',
    graphiql: false,
    landingPage: false,
    cors: false,
    multipart: false,
    logging: false,
    // Faults of an operation are masked by our plugin, with a number; this is for what goes wrong around it.
    maskedErrors: {
      maskError: (error) => (error instanceof GraphQLError ? error : new GraphQLError('Unexpected error')),
    },
    plugins: [limitsPlugin, plainTextPlugin, maskErrorsPlugin(parts.log)],
  });
  return {
    name: 'graphql',
    methods: ['GET', 'POST'],
    path: new URLPattern({ pathname: '/graphql' }),
    handle: async (call) => {
      const { request, visit } = call;
      const refused = refusal(request);
      if (refused !== null) return refused;
      const context = await admit(parts, call);
      if (context instanceof Response) return context;
      if (request.method === 'GET') return visit.fromPortal ? unknownOperation() : yoga.fetch(request, context);
      const body = await readBody(request, limits.bodyBytes);
      if (visit.fromPortal && !isKnownOperation(body)) return unknownOperation();
      return yoga.fetch(new Request(request.url, { method: 'POST', headers: request.headers, body }), context);
    },
  };
};
