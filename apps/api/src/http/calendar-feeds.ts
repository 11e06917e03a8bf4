/**
 * Calendars to subscribe to. Promises: whoever has the address gets the days and nobody's name; the same feed has the
 * same bytes, a strong ETag and Last-Modified, and is not sent again. Refuses: to tell an address that was stopped from
 * one that never was; logs hold the route's name and never the address.
 */
import { createHash } from 'node:crypto';
import type { Db, Tx } from '@samlots/db';
import type { Clock, Execute } from '@samlots/kernel';
import { noteFeedRead } from '@samlots/training';
import { hashToken } from '../auth/link-rules.ts';
import { countWrongToken } from '../auth/wrong-token.ts';
import type { ApiConfig } from '../config.ts';
import { feedOfPerson, type PersonFeed } from './feed-of-person.ts';
import type { Route, RouteCall } from './route.ts';

type Parts = {
  readonly prisma: Db;
  readonly clock: Clock;
  readonly config: Pick<ApiConfig, 'baseUrl'>;
  readonly secret: string;
  readonly execute: Execute<Tx>;
};

const day = 86_400_000;
const plain = { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' };

async function refuse(parts: Parts, { visit }: RouteCall): Promise<Response> {
  const wait = await countWrongToken(parts, visit.clientAddress, parts.clock.now());
  if (wait === null) return new Response('No such calendar\n', { status: 404, headers: plain });
  return new Response('Too many attempts\n', { status: 429, headers: { ...plain, 'retry-after': String(wait) } });
}

/** The second of an instant: HTTP dates have no finer. */
const secondOf = (at: Date): number => Math.floor(at.getTime() / 1000);

/** If-None-Match alone decides where it is given (RFC 9110 §13.2.2). */
function isKnown({ headers }: Request, etag: string, modifiedAt: Date): boolean {
  const tags = headers.get('if-none-match');
  if (tags !== null) {
    const known = tags.split(',').map((tag) => tag.trim().replace(/^W\//, ''));
    return known.includes(etag) || known.includes('*');
  }
  const since = Date.parse(headers.get('if-modified-since') ?? '');
  return !Number.isNaN(since) && secondOf(modifiedAt) <= Math.floor(since / 1000);
}

function answer(request: Request, { text, modifiedAt }: PersonFeed): Response {
  const etag = `"${createHash('sha256').update(text).digest('base64url')}"`;
  const headers = {
    etag,
    'last-modified': modifiedAt.toUTCString(),
    // A copy may be kept by the calendar that fetched it, and is asked about each time.
    'cache-control': 'private, no-cache',
    'referrer-policy': 'no-referrer',
    'x-robots-tag': 'noindex',
  };
  if (isKnown(request, etag, modifiedAt)) return new Response(null, { status: 304, headers });
  const body = request.method === 'HEAD' ? null : text;
  const named = {
    'content-type': 'text/calendar; charset=utf-8',
    'content-disposition': 'inline; filename="samlots.ics"',
  };
  return new Response(body, { headers: { ...headers, ...named } });
}

async function personFeed(parts: Parts, call: RouteCall): Promise<Response> {
  const { prisma, clock, config, execute } = parts;
  const token = call.params['token'] ?? '';
  const found = await prisma.feed.findUnique({ where: { tokenHash: hashToken(token) } });
  if (found === null || found.revokedAt !== null || found.personId === null) return refuse(parts, call);
  const now = clock.now();
  const { id, personId, createdAt, lastReadAt } = found;
  const feed = await feedOfPerson(prisma, { personId, createdAt }, { now, baseUrl: config.baseUrl });
  if (lastReadAt === null || now.getTime() - lastReadAt.getTime() > day)
    await execute(noteFeedRead, { kind: 'system', process: 'calendar' }, { feedId: id });
  return answer(call.request, feed);
}

/** `GET /kalender/<token>.ics`. */
export const calendarFeeds = (parts: Parts): readonly Route[] => [
  {
    name: 'calendar-feed',
    methods: ['GET', 'HEAD'],
    path: new URLPattern({ pathname: '/kalender/:token.ics' }),
    handle: (call) => personFeed(parts, call),
  },
];
