import type { Visit } from '../visit.ts';

/** What is known of one request besides itself: who it comes from, and the named parts of its path. */
export type RouteCall = {
  readonly request: Request;
  readonly visit: Visit;
  readonly params: Readonly<Record<string, string | undefined>>;
};

/** One path of the API. `name` goes into logs and metrics instead of the path, which may hold a token. */
export type Route = {
  readonly name: string;
  readonly methods: readonly string[];
  readonly path: URLPattern;
  readonly handle: (call: RouteCall) => Promise<Response> | Response;
};

export const json = (body: unknown, init: ResponseInit = {}): Response => {
  const headers = new Headers(init.headers);
  headers.set('content-type', 'application/json; charset=utf-8');
  if (!headers.has('cache-control')) headers.set('cache-control', 'no-store');
  return new Response(JSON.stringify(body), { ...init, headers });
};
