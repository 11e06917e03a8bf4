import type { RouterContextProvider } from 'react-router';
import { visitKey } from '../context.ts';

type Asked = { readonly request: Request; readonly context: Readonly<RouterContextProvider> };

/** Who asks and from where; the demo is not for those whom a proxy handed on, so its headers are told too. */
const carried = [
  'cookie',
  'origin',
  'sec-fetch-site',
  'user-agent',
  'forwarded',
  'x-forwarded-for',
  'x-forwarded-host',
  'x-real-ip',
  'via',
];

/** The headers by which the API knows the reader of a page. */
export function readerHeaders(request: Request): Headers {
  const headers = new Headers({ accept: 'application/json' });
  for (const name of carried) {
    const value = request.headers.get(name);
    if (value !== null) headers.set(name, value);
  }
  return headers;
}

/**
 * Asks a path of the API that is not GraphQL, as the reader of the page: with cookie, origin, address and request id.
 * `body` makes it a POST of JSON.
 */
export function askApi(
  path: string,
  { request, context }: Asked,
  body?: Readonly<Record<string, unknown>>,
): Promise<Response> {
  const { api, clientAddress, requestId } = context.get(visitKey);
  const headers = readerHeaders(request);
  if (body !== undefined) headers.set('content-type', 'application/json');
  const sent = body === undefined ? { headers } : { method: 'POST', headers, body: JSON.stringify(body) };
  return api(new Request(new URL(path, request.url), sent), { clientAddress, requestId, page: context });
}

/** Hands a form on whole, unread, to a path of the API: its files are read there and held nowhere else. */
export function passForm(path: string, { request, context }: Asked): Promise<Response> {
  const { api, clientAddress, requestId } = context.get(visitKey);
  const headers = readerHeaders(request);
  headers.set('content-type', request.headers.get('content-type') ?? '');
  // Node asks for `duplex` with a body that streams; the types of the web do not know it.
  const sent = { method: 'POST', headers, body: request.body, duplex: 'half' };
  return api(new Request(new URL(path, request.url), sent), { clientAddress, requestId, page: context });
}
