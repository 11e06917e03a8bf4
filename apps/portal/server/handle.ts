import { randomBytes, randomUUID } from 'node:crypto';
import { createRequestHandler, RouterContextProvider, type ServerBuild } from 'react-router';
import type { ApiFetch, visitKey } from '../app/context.ts';
import { securityHeaders } from './security-headers.ts';

/** Paths that belong to the API and are handed on whole. */
const apiPaths =
  /^\/(graphql$|auth\/|healthz$|readyz$|metrics$|opendata\/|kalender\/|dev\/mail\.json$|dev\/mail\/[^/]+\.eml$)/;

type Handler = (request: Request, client: { readonly address: string }) => Promise<Response>;

type Parts = {
  readonly build: ServerBuild;
  /** The bundle's own copy of the context key. */
  readonly key: typeof visitKey;
  readonly api: ApiFetch;
  readonly https: boolean;
  readonly demo: boolean;
};

/**
 * A form on a page with `no-referrer` says `Origin: null`. A browser vouches by Sec-Fetch-Site, which no page can write,
 * that it is ours; the framework's check of cross-site posts then sees the origin it asks for.
 */
function withOwnOrigin(request: Request): Request {
  const { headers } = request;
  if (headers.get('origin') !== 'null' || headers.get('sec-fetch-site') !== 'same-origin') return request;
  const told = new Headers(headers);
  told.set('origin', new URL(request.url).origin);
  return new Request(request, { headers: told });
}

/** From a request to a page, or to the API's answer. Every answer carries the request id. */
export function createHandler({ build, key, api, https, demo }: Parts): Handler {
  const page = createRequestHandler(build, 'production');
  return async (request, client) => {
    const visit = {
      api,
      clientAddress: client.address,
      requestId: randomUUID(),
      nonce: randomBytes(16).toString('base64'),
      demo,
    };
    if (apiPaths.test(new URL(request.url).pathname)) return api(request, visit);
    const context = new RouterContextProvider();
    context.set(key, visit);
    const response = await page(withOwnOrigin(request), context);
    for (const [name, value] of Object.entries(securityHeaders(visit.nonce, https))) {
      // A page may ask for a stricter one of its own.
      if (!response.headers.has(name)) response.headers.set(name, value);
    }
    response.headers.set('x-request-id', visit.requestId);
    return response;
  };
}
