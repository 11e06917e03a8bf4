import { GraphQLError } from 'graphql';
import { createYoga } from 'graphql-yoga';
import { limits, limitsPlugin } from '../graphql/limits.ts';
import { maskErrorsPlugin } from '../graphql/mask-errors.ts';
import type { ApiContext } from '../context.ts';
import type { Log } from '../log.ts';
import { schema } from '../schema/schema.ts';
import type { Visit } from '../visit.ts';
import { readBody } from './read-body.ts';
import { json, type Route } from './route.ts';

type Parts = { readonly log: Log; readonly contextFor: (request: Request, visit: Visit) => Promise<ApiContext> };

const isJson = (request: Request): boolean =>
  request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase() === 'application/json';

/** A form on another site can send cookies with a form's content types, never with JSON: anything else is refused. */
const refusal = (request: Request): Response | null =>
  request.method === 'POST' && !isJson(request)
    ? json({ errors: [{ message: 'Send application/json' }] }, { status: 415 })
    : null;

/** `GET` (queries) and `POST /graphql`, GraphQL over HTTP. */
export const graphqlRoute = ({ log, contextFor }: Parts): Route => {
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
    plugins: [limitsPlugin, maskErrorsPlugin(log)],
  });
  return {
    name: 'graphql',
    methods: ['GET', 'POST'],
    path: new URLPattern({ pathname: '/graphql' }),
    handle: async ({ request, visit }) => {
      const refused = refusal(request);
      if (refused !== null) return refused;
      const context = await contextFor(request, visit);
      if (request.method === 'GET') return yoga.fetch(request, context);
      const body = await readBody(request, limits.bodyBytes);
      return yoga.fetch(new Request(request.url, { method: 'POST', headers: request.headers, body }), context);
    },
  };
};
