/**
 * The support search as open data. Promises: anybody may ask, from any page, without a key; ids are those of the domain
 * data; a text is read and nowhere kept. Refuses, with a named reason: a text that is missing, too long or holds a
 * personal number, and values that mean nothing.
 */
import type { Clock } from '@samlots/kernel';
import { checkTypedText, reasonCode, search, type Directory, type SearchResult } from '@samlots/referral';
import { readOpenDataQuery } from './open-data-query.ts';
import { json, type Route } from './route.ts';

type Parts = { readonly clock: Clock; readonly readDirectory: () => Promise<Directory> };

const headers = {
  'access-control-allow-origin': '*',
  'cache-control': 'no-store',
  'referrer-policy': 'no-referrer',
} as const;

const refusedFor = (reason: string): Response => json({ refused: reason }, { status: 400, headers });

const answerOf = ({ safety, needs, services, pathways, hidden }: SearchResult) => ({
  safety,
  needs: needs.map(({ id, sv }) => ({ id, name: sv })),
  services: services.map(({ service: { id, name, kind }, reasons }) => ({
    id,
    name: name.sv,
    kind,
    reasons: reasons.map(reasonCode),
  })),
  pathways: pathways.map(({ id, title }) => ({ id, title: title.sv })),
  hidden: hidden.map(({ reason, count }) => ({ reason, count })),
});

const preflight = (): Response =>
  new Response(null, { status: 204, headers: { ...headers, 'access-control-allow-methods': 'GET, HEAD, OPTIONS' } });

async function answer(request: Request, { clock, readDirectory }: Parts): Promise<Response> {
  if (request.method === 'OPTIONS') return preflight();
  const params = new URL(request.url).searchParams;
  // Before anything else: a refused text must not reach any other code.
  const fault = checkTypedText(params.get('q') ?? '');
  if (fault !== undefined) return refusedFor(fault);
  const directory = await readDirectory();
  const query = readOpenDataQuery(params, directory);
  if ('refused' in query) return refusedFor(query.refused);
  return json(answerOf(search(directory.catalogue, { ...query, at: clock.now() })), { headers });
}

/** `GET /opendata/search?q=&age=<months>&area=<district>&language=<ISO 639-1>&role=<organisation kind>`. */
export const openDataRoutes = (parts: Parts): readonly Route[] => [
  {
    name: 'opendata-search',
    methods: ['GET', 'HEAD', 'OPTIONS'],
    path: new URLPattern({ pathname: '/opendata/search' }),
    handle: ({ request }) => answer(request, parts),
  },
];
