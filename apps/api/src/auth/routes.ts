import { z } from 'zod';
import { readFields } from '../http/read-body.ts';
import { json, type Route, type RouteCall } from '../http/route.ts';
import { refusePost } from './refuse-post.ts';
import { join, type JoinParts } from './join.ts';
import { requestLink, type RequestLinkParts } from './request-link.ts';
import { readLink } from './read-link.ts';
import { signOutRoute, type SignOutParts } from './sign-out.ts';
import type { SignInEngine } from './sign-in-engine.ts';

export type AuthParts = RequestLinkParts & JoinParts & SignOutParts & { readonly engine: SignInEngine };

const bodyLimit = 10_000;

/** What an act of signing in or out answers: a page to go to for a form, a status for a program. */
type Outcome = {
  readonly status: number;
  readonly says: string;
  readonly goTo: string;
  readonly headers?: Headers;
  readonly retryAfterSeconds?: number;
};

const respond = (form: boolean, { status, says, goTo, headers, retryAfterSeconds }: Outcome): Response => {
  const all = new Headers(headers);
  all.set('cache-control', 'no-store');
  if (retryAfterSeconds !== undefined) all.set('retry-after', String(retryAfterSeconds));
  if (!form)
    return json(
      { status: says, ...(retryAfterSeconds === undefined ? {} : { retryAfterSeconds }) },
      { status, headers: all },
    );
  all.set('location', goTo);
  return new Response(null, { status: 303, headers: all });
};

const emailFields = z.object({ email: z.string().trim().toLowerCase().pipe(z.email().max(254)) });

const askForLink = async ({ visit }: RouteCall, parts: AuthParts, fields: unknown): Promise<Outcome> => {
  const parsed = emailFields.safeParse(fields);
  if (!parsed.success) return { status: 400, says: 'invalid-email', goTo: '/logga-in?fel=e-post' };
  const wait = await requestLink(parts, { email: parsed.data.email, source: visit.clientAddress ?? 'unknown' });
  return wait === null
    ? { status: 202, says: 'sent', goTo: '/logga-in?skickat=ja' }
    : { status: 429, says: 'too-many', goTo: '/logga-in?fel=for-manga', retryAfterSeconds: wait };
};

// A form sends `on` for a ticked box and nothing for an empty one.
const confirmFields = z.object({
  token: z.string().min(1).max(200),
  sharedDevice: z
    .union([z.boolean(), z.string().transform((text) => ['on', 'ja', 'true'].includes(text))])
    .default(false),
});

const confirm = async ({ request }: RouteCall, parts: AuthParts, fields: unknown): Promise<Outcome> => {
  const refused: Outcome = { status: 400, says: 'link-used-or-old', goTo: '/logga-in?fel=lanken' };
  const parsed = confirmFields.safeParse(fields);
  if (!parsed.success || (await readLink(parts.prisma, parsed.data.token, parts.clock.now())) === null) return refused;
  const { token, sharedDevice } = parsed.data;
  const headers = await parts.engine.useLink(token, { sharedDevice, userAgent: request.headers.get('user-agent') });
  return headers === null ? refused : { status: 200, says: 'signed-in', goTo: '/', headers };
};

type Act = (call: RouteCall, parts: AuthParts, fields: unknown) => Promise<Outcome>;

/** `POST /auth/request-link`, `/auth/confirm`, `/auth/join`, `/auth/sign-out`; there is no GET, so no scanner can use anything up. */
export const authRoutes = (parts: AuthParts): readonly Route[] => {
  const post = (name: string, act: Act): Route => ({
    name: `auth/${name}`,
    methods: ['POST'],
    path: new URLPattern({ pathname: `/auth/${name}` }),
    handle: async (call) => {
      const refused = refusePost(call, parts.config);
      if (refused !== null) return refused;
      const { form, fields } = await readFields(call.request, bodyLimit);
      return respond(form, await act(call, parts, fields));
    },
  });
  return [post('request-link', askForLink), post('confirm', confirm), post('join', join), signOutRoute(parts)];
};
