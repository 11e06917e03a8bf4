import { passkey } from '@better-auth/passkey';
import { APIError } from 'better-auth/api';
import type { Db } from '@samlots/db';
import { ownerIn, parseOwner } from './passkey-owner.ts';

type Parts = { readonly prisma: Db; readonly baseUrl: string; readonly demo: boolean };

export const challengeCookie = 'passkey-challenge';

const notTheirs = (): APIError => new APIError('UNAUTHORIZED', { message: 'not the session that asked' });

/** The demo answers on all names of loopback, but a passkey belongs to a domain and an address in numbers is none. */
const places = ({ baseUrl, demo }: Parts) => {
  const { hostname, port } = new URL(baseUrl);
  if (!demo) return { rpID: hostname, origin: [baseUrl] };
  return { rpID: 'localhost', origin: [...new Set([baseUrl, `http://localhost${port === '' ? '' : `:${port}`}`])] };
};

/**
 * Passkeys by better-auth, for accounts that our own sessions vouch for. The plugin would ask its own session, which
 * knows another clock, so it is told by our routes who registers, and a challenge serves the session that asked for it.
 */
export const passkeyPlugin = (parts: Parts) =>
  passkey({
    ...places(parts),
    rpName: 'Samlots',
    schema: { passkey: { modelName: 'Passkey' } },
    // Without a name to type: the browser finds the passkey by the place.
    authenticatorSelection: { residentKey: 'preferred', userVerification: 'preferred' },
    advanced: { webAuthnChallengeCookie: challengeCookie },
    registration: {
      requireSession: false,
      resolveUser: async ({ context }) => {
        const { userId } = parseOwner(context);
        const { id, email } = await parts.prisma.user.findUniqueOrThrow({ where: { id: userId } });
        return { id, name: email, displayName: email };
      },
      afterVerification: async ({ ctx, context }) => {
        if (context == null || context !== ownerIn(ctx.headers)) throw notTheirs();
        return { userId: parseOwner(context).userId };
      },
    },
  });
