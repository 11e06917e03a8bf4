import { prismaAdapter } from 'better-auth/adapters/prisma';
import { betterAuth } from 'better-auth';
import { createAuthEndpoint } from 'better-auth/api';
import { magicLink } from 'better-auth/plugins';
import type { Clock } from '@samlots/kernel';
import type { Db } from '@samlots/db';
import type { Log } from '../log.ts';
import { hashToken, linkMinutes } from './link-rules.ts';
import { sessionEndsAt, sessionHours } from './session-rules.ts';

export type EngineParts = {
  readonly prisma: Db;
  readonly clock: Clock;
  readonly log: Log;
  readonly baseUrl: string;
  readonly secret: string;
  /** Called once per link asked for, whether the address has an account or not. */
  readonly deliver: (link: { readonly email: string; readonly token: string }) => Promise<void>;
};

/** Carries "Delad enhet" to the row of the session; set by our own routes only, never read from a client. */
const sharedDeviceHeader = 'x-samlots-shared-device';

/** Reads the signed cookie: the engine knows the signature, we know when a session ends. */
const cookieReader = {
  id: 'cookie-reader',
  endpoints: {
    readSessionCookie: createAuthEndpoint(
      '/session-cookie',
      { method: 'GET', requireHeaders: true, metadata: { SERVER_ONLY: true } },
      async (ctx) => {
        const token = await ctx.getSignedCookie(ctx.context.authCookies.sessionToken.name, ctx.context.secret);
        return { token: token || null };
      },
    ),
  },
};

const tables = {
  user: { modelName: 'User' },
  account: { modelName: 'Account' },
  verification: { modelName: 'SignInToken' },
  session: {
    modelName: 'Session',
    expiresIn: sessionHours * 3600,
    additionalFields: {
      sharedDevice: { type: 'boolean', required: false, input: false },
      lastSeenAt: { type: 'date', required: false, input: false },
    },
  },
} as const;

const hooks = ({ clock }: EngineParts) => ({
  // Instants by our clock, so that the rules of session-rules.ts and link-rules.ts have one source of time.
  verification: { create: { before: async (row: object) => ({ data: { ...row, createdAt: clock.now() } }) } },
  session: {
    create: {
      before: async (row: object, ctx: { headers?: Headers | undefined } | null) => {
        const now = clock.now();
        const sharedDevice = ctx?.headers?.get(sharedDeviceHeader) === 'yes';
        return { data: { ...row, sharedDevice, createdAt: now, lastSeenAt: now, expiresAt: sessionEndsAt(now) } };
      },
    },
  },
});

const configure = (parts: EngineParts) =>
  betterAuth({
    appName: 'Samlots',
    baseURL: parts.baseUrl,
    basePath: '/auth',
    secret: parts.secret,
    trustedOrigins: [parts.baseUrl],
    database: prismaAdapter(parts.prisma, { provider: 'postgresql' }),
    ...tables,
    databaseHooks: hooks(parts),
    advanced: {
      cookiePrefix: 'samlots',
      useSecureCookies: parts.baseUrl.startsWith('https:'),
      database: { generateId: false },
      // Who asked is told by the portal, not read from headers that a client can write.
      ipAddress: { disableIpTracking: true },
    },
    rateLimit: { enabled: false },
    telemetry: { enabled: false },
    logger: { level: 'warn', log: (level, message) => parts.log.warn('sign-in-engine', { level, message }) },
    plugins: [
      magicLink({
        expiresIn: linkMinutes * 60,
        disableSignUp: true,
        storeToken: { type: 'custom-hasher', hash: async (token) => hashToken(token) },
        sendMagicLink: ({ email, token }) => parts.deliver({ email, token }),
      }),
      cookieReader,
    ],
  });

/** What the rest of the API asks of better-auth. Its own HTTP handler is never mounted: a GET would use up a link. */
export type SignInEngine = {
  /** Makes a link and hands it to `deliver`. */
  issueLink(email: string): Promise<void>;
  /** Uses the link up; the answer carries the session cookie, or is null when the link cannot be used. */
  useLink(token: string, sharedDevice: boolean): Promise<Headers | null>;
  /** Ends the session of the cookie in these headers; the answer clears the cookie. */
  endSession(headers: Headers): Promise<Headers>;
  /** The session's token from a cookie with a right signature. */
  tokenOf(headers: Headers): Promise<string | null>;
};

const cookiesOnly = (headers: Headers): Headers => {
  const cookies = new Headers();
  for (const cookie of headers.getSetCookie()) cookies.append('set-cookie', cookie);
  return cookies;
};

export const createSignInEngine = (parts: EngineParts): SignInEngine => {
  const { api } = configure(parts);
  return {
    async issueLink(email) {
      await api.signInMagicLink({ body: { email }, headers: new Headers() });
    },
    async useLink(token, sharedDevice) {
      const headers = new Headers({ [sharedDeviceHeader]: sharedDevice ? 'yes' : 'no' });
      const answer = await api.magicLinkVerify({ query: { token }, headers, asResponse: true });
      return answer.ok ? cookiesOnly(answer.headers) : null;
    },
    async endSession(headers) {
      const answer = await api.signOut({ headers, asResponse: true });
      return cookiesOnly(answer.headers);
    },
    async tokenOf(headers) {
      return (await api.readSessionCookie({ headers })).token;
    },
  };
};
