import type { ApiFetch } from '../app/context.ts';

const told = {
  secret: 'x-samlots-secret',
  client: 'x-samlots-client',
  requestId: 'x-request-id',
  page: 'x-samlots-page',
} as const;

/** The API on another machine. Tells it the client's address and the request id under the shared secret. */
export function apiOverHttp(apiUrl: string, secret: string): ApiFetch {
  return (request, { clientAddress, requestId, page }) => {
    const { pathname, search } = new URL(request.url);
    const headers = new Headers(request.headers);
    for (const name of Object.values(told)) headers.delete(name);
    headers.set(told.secret, secret);
    if (clientAddress !== undefined) headers.set(told.client, clientAddress);
    if (page !== undefined) headers.set(told.page, 'yes');
    if (requestId !== undefined) headers.set(told.requestId, requestId);
    return fetch(new Request(new URL(`${pathname}${search}`, apiUrl), new Request(request, { headers })), {
      redirect: 'manual',
    });
  };
}
