/**
 * What we must remember while somebody is at the provider. Promises: kept in the database under a hash of `state`, for
 * 15 minutes, tied to the browser by a cookie, and used once: whoever comes back with somebody else's answer, or with
 * the same one again, is nobody. Refuses: to keep anything of who it is.
 */
import type { Db } from '@samlots/db';
import { randomNonce, randomPKCECodeVerifier, randomState } from 'openid-client';
import { z } from 'zod';
import { hashToken, linkIsTooOld, linkMinutes } from '../link-rules.ts';

const kept = z.object({
  provider: z.string(),
  browser: z.string(),
  nonce: z.string(),
  codeVerifier: z.string(),
  sharedDevice: z.boolean(),
  goTo: z.string(),
});

export type RoundTrip = z.output<typeof kept>;

const identifierOf = (state: string): string => `oidc:${hashToken(state)}`;

const cookieName = (baseUrl: string): string => (baseUrl.startsWith('https:') ? '__Host-samlots.oidc' : 'samlots.oidc');

/** The secret by which the browser is known again; null when it has none. */
export const browserOf = (headers: Headers, baseUrl: string): string | null => {
  const wanted = `${cookieName(baseUrl)}=`;
  const pairs = (headers.get('cookie') ?? '').split(';').map((pair) => pair.trim());
  const value = pairs.find((pair) => pair.startsWith(wanted))?.slice(wanted.length) ?? '';
  return /^[\w-]{43}$/.test(value) ? value : null;
};

export const browserCookie = (browser: string, baseUrl: string): string => {
  const secure = baseUrl.startsWith('https:') ? '; Secure' : '';
  return `${cookieName(baseUrl)}=${browser}; Path=/; Max-Age=${linkMinutes * 60}; HttpOnly; SameSite=Lax${secure}`;
};

type Begun = RoundTrip & { readonly state: string };

type Wanted = Pick<RoundTrip, 'provider' | 'sharedDevice' | 'goTo'> & { readonly browser: string | null };

/** A new round trip; a browser that is on one already (another tab) keeps its cookie. */
export const beginRoundTrip = async (prisma: Db, wanted: Wanted, now: Date): Promise<Begun> => {
  const browser = wanted.browser ?? randomState();
  const trip = { ...wanted, browser, nonce: randomNonce(), codeVerifier: randomPKCECodeVerifier() };
  const state = randomState();
  await prisma.signInToken.create({
    data: {
      identifier: identifierOf(state),
      value: JSON.stringify({ ...trip, browser: hashToken(browser) }),
      createdAt: now,
      expiresAt: new Date(now.getTime() + linkMinutes * 60_000),
    },
  });
  return { ...trip, state };
};

type Return = { readonly provider: string; readonly state: string | null; readonly browser: string | null };

/** Uses the round trip up. Null when it is unknown, used, too old, another provider's or another browser's. */
export const endRoundTrip = async (prisma: Db, back: Return, now: Date): Promise<RoundTrip | null> => {
  if (back.state === null || back.browser === null) return null;
  const row = await prisma.signInToken.findFirst({ where: { identifier: identifierOf(back.state) } });
  if (row === null) return null;
  const trip = kept.parse(JSON.parse(row.value));
  // Another browser's answer must not end the round trip of the one that began it.
  if (trip.browser !== hashToken(back.browser) || trip.provider !== back.provider) return null;
  const { count } = await prisma.signInToken.deleteMany({ where: { id: row.id } });
  return count === 1 && !linkIsTooOld(row.createdAt, now) ? trip : null;
};
