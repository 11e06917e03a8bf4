import type { Db } from '@samlots/db';
import { readFields } from '../http/read-body.ts';
import { json, type Route, type RouteCall } from '../http/route.ts';
import type { ApiConfig } from '../config.ts';
import type { Discover } from './oidc/discovery.ts';
import { onwardPage } from './oidc/onward-page.ts';
import { signOutAt } from './oidc/sign-out-at.ts';
import { refusePost } from './refuse-post.ts';
import type { SignInEngine } from './sign-in-engine.ts';

export type SignOutParts = {
  readonly prisma: Db;
  readonly config: ApiConfig;
  readonly engine: Pick<SignInEngine, 'endSession' | 'tokenOf'>;
  readonly discover: Discover;
};

const bodyLimit = 10_000;

/** How the session of the cookie began; empty when there is none. */
const signedInBy = async ({ prisma, engine }: SignOutParts, cookies: Headers): Promise<string> => {
  const token = await engine.tokenOf(cookies);
  const session = token === null ? null : await prisma.session.findUnique({ where: { token } });
  return session?.signedInBy ?? '';
};

const signOut = async (parts: SignOutParts, call: RouteCall): Promise<Response> => {
  const { form } = await readFields(call.request, bodyLimit);
  const cookies = new Headers({ cookie: call.request.headers.get('cookie') ?? '' });
  const began = await signedInBy(parts, cookies);
  const headers = await parts.engine.endSession(cookies);
  const { baseUrl, oidcProviders: providers } = parts.config;
  const onward = await signOutAt({ discover: parts.discover, baseUrl, providers }, began);
  if (!form)
    return json({ status: 'signed-out', ...(onward === null ? {} : { onward: onward.url.href }) }, { headers });
  if (onward !== null) return onwardPage({ ...onward, asked: call.request.headers, headers });
  headers.set('cache-control', 'no-store');
  headers.set('location', '/');
  return new Response(null, { status: 303, headers });
};

/** `POST /auth/sign-out`: ends our session first, then leads to the identity provider to end its own, where it began there. */
export const signOutRoute = (parts: SignOutParts): Route => ({
  name: 'auth/sign-out',
  methods: ['POST'],
  path: new URLPattern({ pathname: '/auth/sign-out' }),
  handle: (call) => refusePost(call, parts.config) ?? signOut(parts, call),
});
