import { randomBytes, randomUUID } from 'node:crypto';
import { createRequestHandler, RouterContextProvider, type ServerBuild } from 'react-router';
import type { ApiFetch, Visit, visitKey } from '../app/context.ts';
import { limitBody } from './limit-body.ts';
import { isOwnForm } from './own-form.ts';
import { isReadableForm } from './readable-form.ts';
import { securityHeaders } from './security-headers.ts';

/** Paths that belong to the API and are handed on whole. */
const apiPaths =
  /^\/(graphql$|auth\/|healthz$|readyz$|metrics$|opendata\/|kalender\/|dev\/mail\.json$|dev\/mail\/[^/]+\.eml$)/;

type Page = (request: Request, refused?: Visit['refused']) => Promise<Response>;

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

/**
 * A form that was sent after the session had ended: the page that asks to sign in gets it whole, so that nothing of what
 * was typed is lost (docs/decisions/013).
 */
function keptForSignIn(sent: Request): Request {
  const { pathname, search, origin } = new URL(sent.url);
  return new Request(`${origin}/logga-in/avbruten?till=${encodeURIComponent(`${pathname}${search}`)}`, sent);
}

/** The page that says why, in the reader's language; the address is one that no page has. */
function refusedPage(page: Page, { url, headers }: Request, refused: Visit['refused']): Promise<Response> {
  const kept = new Headers();
  for (const name of ['cookie', 'accept-language']) kept.set(name, headers.get(name) ?? '');
  return page(new Request(new URL('/-/nekad', url), { headers: kept }), refused);
}

/** A form from another site, what is no form, and a body that is too long never reach a page. */
async function answerPage(page: Page, request: Request): Promise<Response> {
  const own = withOwnOrigin(request);
  if (!isOwnForm(own)) return refusedPage(page, request, 'other-site');
  const limited = limitBody(own);
  if (await limited.exceeded()) return refusedPage(page, request, 'too-large');
  if (!(await isReadableForm(limited.request))) return refusedPage(page, request, 'unreadable');
  const sent = own.method === 'POST' ? limited.request.clone() : null;
  const answer = await page(limited.request);
  if (await limited.exceeded()) return refusedPage(page, request, 'too-large');
  return sent !== null && answer.status === 401 ? page(keptForSignIn(sent)) : answer;
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
    const inVisit: Page = (asked, refused) => {
      const context = new RouterContextProvider();
      context.set(key, { ...visit, refused });
      return page(asked, context);
    };
    const response = await answerPage(inVisit, request);
    for (const [name, value] of Object.entries(securityHeaders(visit.nonce, https))) {
      // A page may ask for a stricter one of its own.
      if (!response.headers.has(name)) response.headers.set(name, value);
    }
    response.headers.set('x-request-id', visit.requestId);
    return response;
  };
}
