import { timingSafeEqual, createHash } from 'node:crypto';
import type { Ids } from '@samlots/kernel';

/** What the portal in the same process tells of a request that it hands on. Trusted, because no client can write it. */
export type Origin = {
  readonly clientAddress?: string | undefined;
  readonly requestId?: string | undefined;
  /** The page request this belongs to; its actor is resolved once. */
  readonly page?: object | undefined;
};

export type Visit = {
  readonly requestId: string;
  /** Null when nobody trusted told it; such requests share one limit. */
  readonly clientAddress: string | null;
  /** True when a proxy handed it on: the demo is then not for this visitor. */
  readonly forwarded: boolean;
  /** True for the portal's own reading of a page, as against what a visitor sends to the API herself. */
  readonly fromPortal: boolean;
  readonly page: object;
};

/** Headers by which a portal on another machine tells the same, under the shared secret. */
export const portalHeaders = {
  secret: 'x-samlots-secret',
  client: 'x-samlots-client',
  requestId: 'x-request-id',
  /** `yes` on what the portal asks for a page of its own. */
  page: 'x-samlots-page',
} as const;

const forwardingHeaders = ['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'x-forwarded-proto', 'x-real-ip', 'via'];

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

const isFromPortal = (headers: Headers, secret: string | undefined): boolean =>
  secret !== undefined && timingSafeEqual(digest(headers.get(portalHeaders.secret) ?? ''), digest(secret));

const safeId = (id: string | null): string | undefined => (id !== null && /^[\w-]{8,64}$/.test(id) ? id : undefined);

/** Reads a request's surroundings. A portal under the shared secret may speak for its client; nobody else may. */
export const visitOf = (
  request: Request,
  origin: Origin,
  parts: { ids: Ids; apiSecret: string | undefined },
): Visit => {
  const fromPortal = isFromPortal(request.headers, parts.apiSecret);
  const told = (header: string): string | null => (fromPortal ? request.headers.get(header) : null);
  return {
    requestId: origin.requestId ?? safeId(told(portalHeaders.requestId)) ?? parts.ids.newId(),
    // Told under the secret it is the visitor's; the peer of the connection is then the portal itself.
    clientAddress: told(portalHeaders.client) ?? origin.clientAddress ?? null,
    forwarded: forwardingHeaders.some((header) => request.headers.has(header)),
    fromPortal: origin.page !== undefined || told(portalHeaders.page) === 'yes',
    page: origin.page ?? request,
  };
};
