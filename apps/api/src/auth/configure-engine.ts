import { prismaAdapter } from 'better-auth/adapters/prisma';
import { betterAuth } from 'better-auth';
import { createAuthEndpoint } from 'better-auth/api';
import { setSessionCookie } from 'better-auth/cookies';
import { magicLink } from 'better-auth/plugins';
import { z } from 'zod';
import type { Clock } from '@samlots/kernel';
import type { Db } from '@samlots/db';
import type { Log } from '../log.ts';
import { hashToken, linkMinutes } from './link-rules.ts';
import { newSession } from './new-session.ts';
import { passkeyPlugin } from './passkey-plugin.ts';
import { sessionHours } from './session-rules.ts';

export type EngineParts = {
  readonly prisma: Db;
  readonly clock: Clock;
  readonly log: Log;
  readonly baseUrl: string;
  readonly demo: boolean;
  readonly secret: string;
  /** Called once per link asked for, whether the address has an account or not. */
  readonly deliver: (link: { readonly email: string; readonly token: string }) => Promise<void>;
};

/** What the engine can do with sessions and cookies but has no endpoint of its own for. Reachable from here only. */
const ownSessions = {
  id: 'own-sessions',
  endpoints: {
    readSessionCookie: createAuthEndpoint(
      '/session-cookie',
      { method: 'GET', requireHeaders: true, metadata: { SERVER_ONLY: true } },
      async (ctx) => {
        const token = await ctx.getSignedCookie(ctx.context.authCookies.sessionToken.name, ctx.context.secret);
        return { token: token || null };
      },
    ),
    startOwnSession: createAuthEndpoint(
      '/start-session',
      {
        method: 'POST',
        requireHeaders: true,
        body: z.object({ userId: z.string() }),
        metadata: { SERVER_ONLY: true },
      },
      async (ctx) => {
        const user = await ctx.context.internalAdapter.findUserById(ctx.body.userId);
        const session = user === null ? null : await ctx.context.internalAdapter.createSession(user.id);
        if (user === null || session === null) return { started: false };
        await setSessionCookie(ctx, { session, user });
        return { started: true };
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
      secondFactorAt: { type: 'date', required: false, input: false },
      signedInBy: { type: 'string', required: false, input: false },
    },
  },
} as const;

const hooks = ({ prisma, clock }: EngineParts) => ({
  // Instants by our clock, so that the rules of session-rules.ts and link-rules.ts have one source of time.
  verification: { create: { before: async (row: object) => ({ data: { ...row, createdAt: clock.now() } }) } },
  session: {
    create: {
      before: (row: { userId: string }, ctx: { headers?: Headers | undefined } | null) =>
        newSession({ prisma, now: clock.now() }, row, ctx?.headers),
    },
  },
});

/** better-auth as Samlots uses it. Its HTTP handler is never mounted: a GET would use up a link. */
export const configureEngine = (parts: EngineParts) =>
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
    // Its messages may quote an address or a token.
    logger: { level: 'warn', log: (level) => parts.log.warn('sign-in-engine', { level }) },
    plugins: [
      magicLink({
        expiresIn: linkMinutes * 60,
        disableSignUp: true,
        storeToken: { type: 'custom-hasher', hash: async (token) => hashToken(token) },
        sendMagicLink: ({ email, token }) => parts.deliver({ email, token }),
      }),
      passkeyPlugin(parts),
      ownSessions,
    ],
  });

export type EngineApi = ReturnType<typeof configureEngine>['api'];
