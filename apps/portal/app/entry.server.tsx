import { PassThrough } from 'node:stream';
import { createReadableStreamFromReadable } from '@react-router/node';
import { isbot } from 'isbot';
import { renderToPipeableStream } from 'react-dom/server';
import {
  isRouteErrorResponse,
  ServerRouter,
  type EntryContext,
  type HandleErrorFunction,
  type RouterContextProvider,
} from 'react-router';
import { visitKey } from './context.ts';
import { traceOf } from './shell/trace-of.ts';

export { visitKey };

const timeoutMs = 5_000;

/** What the framework calls this with. */
type Rendering = [
  request: Request,
  status: number,
  headers: Headers,
  router: EntryContext,
  context: RouterContextProvider,
];

/** Renders a page; robots wait for all of it, browsers get the shell first. */
export default function handleRequest(...[request, status, headers, router, context]: Rendering): Promise<Response> {
  const { nonce } = context.get(visitKey);
  return new Promise((resolve, reject) => {
    const ready = isbot(request.headers.get('user-agent')) || router.isSpaMode ? 'onAllReady' : 'onShellReady';
    let failed = false;
    const { pipe, abort } = renderToPipeableStream(<ServerRouter context={router} url={request.url} nonce={nonce} />, {
      nonce,
      [ready]() {
        const body = new PassThrough();
        headers.set('content-type', 'text/html; charset=utf-8');
        resolve(new Response(createReadableStreamFromReadable(body), { headers, status: failed ? 500 : status }));
        pipe(body);
      },
      onShellError: reject,
      onError() {
        // The API has logged what it masked; a fault of rendering shows the error page with the request id.
        failed = true;
      },
    });
    setTimeout(abort, timeoutMs + 1_000).unref();
  });
}

/** A fault of the portal itself: a line like the API's, without address or query. What a page has answered is none. */
export const handleError: HandleErrorFunction = (error, { request, context }) => {
  if (request.signal.aborted || isRouteErrorResponse(error)) return;
  const { requestId } = context.get(visitKey);
  const stack = traceOf(error);
  process.stderr.write(`${JSON.stringify({ level: 'error', event: 'page-fault', requestId, stack })}\n`);
};

export const streamTimeout = timeoutMs;
