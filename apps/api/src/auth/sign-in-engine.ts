import { configureEngine, type EngineParts } from './configure-engine.ts';
import { cookiesOnly } from './cookies-only.ts';
import { createPasskeyEngine, type PasskeyEngine } from './passkey-engine.ts';
import { originHeaders, type SessionOrigin } from './session-origin.ts';

/** How somebody signs in without a link; `userAgent` lets the owner tell the session from others. */
type NewSession = {
  readonly sharedDevice: boolean;
  readonly signedInBy: string;
  readonly userAgent?: string | null | undefined;
  /** When an identity provider saw a second factor; null or left out where none was. */
  readonly secondFactorAt?: Date | null;
};

/** What the rest of the API asks of better-auth. Its own HTTP handler is never mounted: a GET would use up a link. */
export type SignInEngine = {
  /** Makes a link and hands it to `deliver`. */
  issueLink(email: string): Promise<void>;
  /** Uses the link up; the answer carries the session cookie, or is null when the link cannot be used. */
  useLink(token: string, origin: Pick<SessionOrigin, 'sharedDevice' | 'userAgent'>): Promise<Headers | null>;
  /**
   * Signs in an account that has just proved its mailbox or come from an identity provider: the answer carries the
   * session cookie, or is null when the account is closed, unused for too long or unknown.
   */
  startSession(userId: string, origin: NewSession): Promise<Headers | null>;
  /** Ends the session of the cookie in these headers; the answer clears the cookie. */
  endSession(headers: Headers): Promise<Headers>;
  /** The session's token from a cookie with a right signature. */
  tokenOf(headers: Headers): Promise<string | null>;
  readonly passkeys: PasskeyEngine;
};

export const createSignInEngine = (parts: EngineParts): SignInEngine => {
  const { api } = configureEngine(parts);
  return {
    passkeys: createPasskeyEngine(api),
    async issueLink(email) {
      await api.signInMagicLink({ body: { email }, headers: new Headers() });
    },
    async useLink(token, origin) {
      const answer = await api.magicLinkVerify({ query: { token }, headers: originHeaders(origin), asResponse: true });
      return answer.ok ? cookiesOnly(answer.headers) : null;
    },
    async startSession(userId, { userAgent = null, ...origin }) {
      const headers = originHeaders({ ...origin, userAgent });
      const { headers: cookies } = await api.startOwnSession({ body: { userId }, headers, returnHeaders: true });
      return cookies.getSetCookie().length === 0 ? null : cookiesOnly(cookies);
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
