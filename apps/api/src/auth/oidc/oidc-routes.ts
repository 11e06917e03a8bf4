import { z } from 'zod';
import { readFields } from '../../http/read-body.ts';
import { json, type Route, type RouteCall } from '../../http/route.ts';
import { countAttempt, limitKey } from '../rate-limit.ts';
import { refusePost } from '../refuse-post.ts';
import { finishSignIn, type FinishParts, type Unfinished } from './finish.ts';
import { onwardPage } from './onward-page.ts';
import type { OidcProvider } from './providers.ts';
import { startSignIn } from './start.ts';
import type { ApiConfig } from '../../config.ts';

export type OidcParts = FinishParts & { readonly config: ApiConfig; readonly secret: string };

const bodyLimit = 10_000;
/** Round trips that one source may begin within an hour. */
const perSource = 120;

const fields = z.object({
  sharedDevice: z
    .string()
    .transform((text) => ['on', 'ja'].includes(text))
    .catch(false),
});

const goTo = (location: string, headers = new Headers()): Response => {
  headers.set('cache-control', 'no-store');
  headers.set('referrer-policy', 'no-referrer');
  headers.set('location', location);
  return new Response(null, { status: 303, headers });
};

const unfinished = (why: Unfinished | 'for-manga', provider: OidcProvider): Response =>
  goTo(`/logga-in?fel=${why}&via=${provider.key}`);

const start = async (parts: OidcParts, provider: OidcProvider, { request, visit }: RouteCall): Promise<Response> => {
  const { fields: sent } = await readFields(request, bodyLimit);
  const source = limitKey(parts.secret, 'source', `oidc:${visit.clientAddress ?? 'unknown'}`);
  const wait = await countAttempt(parts.prisma, [{ key: source, max: perSource }], parts.clock.now());
  if (wait !== null) return unfinished('for-manga', provider);
  const { sharedDevice } = fields.parse(sent);
  const started = await startSignIn(parts, provider, request.headers, { sharedDevice, goTo: '/mina-sidor' }).catch(
    (error: unknown) => {
      const reason = error instanceof Error ? error.name : 'unknown';
      parts.log.warn('oidc-unreachable', { provider: provider.key, reason });
      return null;
    },
  );
  if (started === null) return unfinished('oidc-nere', provider);
  const headers = new Headers({ 'set-cookie': started.cookie });
  return onwardPage({ url: started.url, name: provider.name, asked: request.headers, headers });
};

const finish = async (parts: OidcParts, provider: OidcProvider, { request }: RouteCall): Promise<Response> => {
  const finished = await finishSignIn(parts, provider, request);
  return finished.signedIn ? goTo(finished.goTo, finished.headers) : unfinished(finished.why, provider);
};

const notFound = (): Response => json({ status: 'not-found' }, { status: 404 });

/** `POST /auth/oidc/:provider` leads to the provider; `GET /auth/oidc/:provider/callback` is where it leads back to. */
export const oidcRoutes = (parts: OidcParts): readonly Route[] => {
  const named = ({ params }: RouteCall) => parts.config.oidcProviders.find(({ key }) => key === params['provider']);
  return [
    {
      name: 'auth/oidc',
      methods: ['POST'],
      path: new URLPattern({ pathname: '/auth/oidc/:provider' }),
      handle: (call) => {
        const provider = named(call);
        return provider === undefined ? notFound() : (refusePost(call, parts.config) ?? start(parts, provider, call));
      },
    },
    {
      name: 'auth/oidc/callback',
      methods: ['GET'],
      path: new URLPattern({ pathname: '/auth/oidc/:provider/callback' }),
      handle: (call) => {
        const provider = named(call);
        if (provider === undefined) return notFound();
        if (parts.config.demo && call.visit.forwarded) return json({ status: 'demo-only-here' }, { status: 403 });
        return finish(parts, provider, call);
      },
    },
  ];
};
