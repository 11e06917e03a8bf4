import type { Db } from '@samlots/db';
import type { Clock } from '@samlots/kernel';
import { buildAuthorizationUrl, calculatePKCECodeChallenge } from 'openid-client';
import type { ApiConfig } from '../../config.ts';
import type { Discover } from './discovery.ts';
import type { OidcProvider } from './providers.ts';
import { beginRoundTrip, browserCookie, browserOf } from './round-trip.ts';

export type StartParts = {
  readonly prisma: Db;
  readonly clock: Clock;
  readonly config: Pick<ApiConfig, 'baseUrl'>;
  readonly discover: Discover;
};

/** How old a sign-in at the provider may be, and the wish that it tells how old: a second factor counts from then. */
const sessionSeconds = 12 * 3600;

export const callbackOf = ({ baseUrl }: Pick<ApiConfig, 'baseUrl'>, { key }: OidcProvider): string =>
  `${baseUrl}/auth/oidc/${key}/callback`;

const wishes = ({ secondFactor }: OidcProvider): Record<string, string> =>
  secondFactor.length === 0 ? {} : { acr_values: secondFactor.join(' '), max_age: String(sessionSeconds) };

type Wanted = { readonly sharedDevice: boolean; readonly goTo: string };

/** Where the browser goes to sign in, and the cookie it comes back with. Rejects when the provider does not answer. */
export const startSignIn = async (
  { prisma, clock, config, discover }: StartParts,
  provider: OidcProvider,
  headers: Headers,
  wanted: Wanted,
): Promise<{ readonly url: URL; readonly cookie: string }> => {
  const configuration = await discover(provider);
  const browser = browserOf(headers, config.baseUrl);
  const trip = await beginRoundTrip(prisma, { ...wanted, provider: provider.key, browser }, clock.now());
  const url = buildAuthorizationUrl(configuration, {
    redirect_uri: callbackOf(config, provider),
    scope: 'openid email profile',
    state: trip.state,
    nonce: trip.nonce,
    code_challenge: await calculatePKCECodeChallenge(trip.codeVerifier),
    code_challenge_method: 'S256',
    ...wishes(provider),
  });
  return { url, cookie: browserCookie(trip.browser, config.baseUrl) };
};
