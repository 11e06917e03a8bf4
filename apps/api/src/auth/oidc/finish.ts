import type { Tx } from '@samlots/db';
import type { Execute } from '@samlots/kernel';
import { joinByClaim, peopleErrors } from '@samlots/people';
import { authorizationCodeGrant, ClientError, fetchUserInfo, type Configuration } from 'openid-client';
import type { Log } from '../../log.ts';
import type { SignInEngine } from '../sign-in-engine.ts';
import type { OidcProvider } from './providers.ts';
import { readClaims, type Claims } from './read-claims.ts';
import { browserOf, endRoundTrip, type RoundTrip } from './round-trip.ts';
import { callbackOf, type StartParts } from './start.ts';

export type FinishParts = StartParts & {
  readonly execute: Execute<Tx>;
  readonly engine: Pick<SignInEngine, 'startSession'>;
  readonly log: Log;
};

/** Why nobody was signed in, as the page for signing in reads it (`?fel=`). */
export type Unfinished =
  | 'oidc-avbruten'
  | 'oidc-fel'
  | 'oidc-nere'
  | 'oidc-e-post'
  | 'oidc-annan'
  | 'oidc-okand'
  | 'oidc-redan'
  | 'oidc-stangt';

type Finished =
  | { readonly signedIn: true; readonly goTo: string; readonly headers: Headers }
  | { readonly signedIn: false; readonly why: Unfinished };

const unfinished = (why: Unfinished): Finished => ({ signedIn: false, why });

/** The answer exchanged for claims: state, PKCE, nonce, issuer, audience and signature are checked by the library. */
const askForClaims = async (
  configuration: Configuration,
  provider: OidcProvider,
  answer: { readonly url: URL; readonly trip: RoundTrip; readonly state: string },
): Promise<Claims> => {
  const tokens = await authorizationCodeGrant(configuration, answer.url, {
    expectedState: answer.state,
    expectedNonce: answer.trip.nonce,
    pkceCodeVerifier: answer.trip.codeVerifier,
  });
  const idToken = tokens.claims();
  if (idToken === undefined) throw new Error('the provider sent no id token');
  const hasMore = configuration.serverMetadata().userinfo_endpoint !== undefined;
  const more = hasMore ? await fetchUserInfo(configuration, tokens.access_token, idToken.sub) : {};
  return readClaims(provider, idToken, more);
};

/** No answer at all, or too late; anything else is an answer that was not good. */
const isDown = (error: unknown): boolean =>
  error instanceof TypeError || (error instanceof ClientError && error.code === 'OAUTH_TIMEOUT');

const whyRefused = (error: unknown): Unfinished => {
  if (error instanceof peopleErrors.IdentityEmailUnverified) return 'oidc-e-post';
  if (error instanceof peopleErrors.IdentityTiedElsewhere) return 'oidc-annan';
  if (error instanceof peopleErrors.IdentityUnknown) return 'oidc-okand';
  throw error;
};

const signIn = async (
  { execute, engine, clock }: FinishParts,
  provider: OidcProvider,
  { claims, trip, userAgent }: { claims: Claims; trip: RoundTrip; userAgent: string | null },
): Promise<Finished> => {
  const { subject, email, name, organisations, secondFactorAge } = claims;
  const identity = { issuer: provider.issuer, subject, email, name, organisations };
  const joined = await execute(joinByClaim, { kind: 'system', process: 'oidc' }, identity).catch(whyRefused);
  if (typeof joined === 'string') return unfinished(joined);
  if (joined.kind === 'claim-mailed') return unfinished('oidc-redan');
  const headers = await engine.startSession(joined.userId, {
    sharedDevice: trip.sharedDevice,
    signedInBy: `oidc:${provider.key}`,
    userAgent,
    secondFactorAt: secondFactorAge === null ? null : new Date(clock.now().getTime() - secondFactorAge * 1000),
  });
  return headers === null ? unfinished('oidc-stangt') : { signedIn: true, goTo: trip.goTo, headers };
};

/** Ends the round trip that the browser comes back from: a session, or the reason why there is none. */
export const finishSignIn = async (parts: FinishParts, provider: OidcProvider, request: Request): Promise<Finished> => {
  const { prisma, clock, config, discover, log } = parts;
  const { search, searchParams } = new URL(request.url);
  const state = searchParams.get('state');
  const browser = browserOf(request.headers, config.baseUrl);
  const trip = await endRoundTrip(prisma, { provider: provider.key, state, browser }, clock.now());
  if (trip === null || state === null) return unfinished('oidc-fel');
  if (searchParams.get('error') === 'access_denied') return unfinished('oidc-avbruten');
  const configuration = await discover(provider).catch(() => null);
  if (configuration === null) return unfinished('oidc-nere');
  // As the provider was told it, whatever name this machine was asked under.
  const url = new URL(`${callbackOf(config, provider)}${search}`);
  const claims = await askForClaims(configuration, provider, { url, trip, state }).catch((error: unknown) => {
    log.warn('oidc-refused', { provider: provider.key, reason: error instanceof Error ? error.name : 'unknown' });
    return isDown(error) ? ('oidc-nere' as const) : ('oidc-fel' as const);
  });
  if (typeof claims === 'string') return unfinished(claims);
  return signIn(parts, provider, { claims, trip, userAgent: request.headers.get('user-agent') });
};
