/**
 * The four steps of a passkey, on better-auth's plugin. Promises: a challenge is used once and within five minutes; the
 * cookie only points at it, the challenge itself stays in the database; a session that shows a passkey gets a new token.
 * Refuses: another site's answer, another account's passkey, an answer to another session's challenge.
 */
import type { EngineApi } from './configure-engine.ts';
import { cookiesOnly } from './cookies-only.ts';
import type { MadePasskey, ShownPasskey } from './passkey-answer.ts';
import { challengeCookie } from './passkey-plugin.ts';
import { tellOwner, writeOwner, type PasskeyOwner } from './passkey-owner.ts';
import { originHeaders } from './session-origin.ts';

/** What the browser is asked to do, as JSON for its own API, and the cookie that points at the challenge. */
type Asked = { readonly options: unknown; readonly cookies: Headers };

/** The browser's answer, and the cookies it came with. */
type Answer<Response> = { readonly response: Response; readonly cookie: string };

export type PasskeyEngine = {
  registerOptions(owner: PasskeyOwner): Promise<Asked>;
  /** Keeps the new passkey; false when the answer is no answer to this session's challenge. */
  register(owner: PasskeyOwner, answer: Answer<MadePasskey>): Promise<boolean>;
  verifyOptions(): Promise<Asked>;
  /** A session that goes on for the owner's, second factor shown; null when the answer proves nothing. */
  verify(owner: PasskeyOwner, answer: Answer<ShownPasskey>): Promise<Headers | null>;
};

const asked = async (answer: Response): Promise<Asked> => {
  if (!answer.ok) throw new Error(`the engine answered ${answer.status} to a wish for options`);
  return { options: await answer.json(), cookies: cookiesOnly(answer.headers) };
};

/** The session's own cookie is kept from the engine, which would judge the session by another clock and end it. */
const pointerIn = (cookie: string): string =>
  cookie
    .split(/; */)
    .filter((pair) => pair.split('=')[0]?.endsWith(`.${challengeCookie}`))
    .join('; ');

export const createPasskeyEngine = (api: EngineApi): PasskeyEngine => ({
  async registerOptions(owner) {
    const query = { context: writeOwner(owner) };
    return asked(await api.generatePasskeyRegistrationOptions({ query, headers: new Headers(), asResponse: true }));
  },
  async register(owner, { response, cookie }) {
    const headers = tellOwner(new Headers({ cookie: pointerIn(cookie) }), owner);
    return (await api.verifyPasskeyRegistration({ body: { response }, headers, asResponse: true })).ok;
  },
  async verifyOptions() {
    return asked(await api.generatePasskeyAuthenticationOptions({ headers: new Headers(), asResponse: true }));
  },
  async verify({ sessionId }, { response, cookie }) {
    const headers = originHeaders({ continues: sessionId });
    headers.set('cookie', pointerIn(cookie));
    const answer = await api.verifyPasskeyAuthentication({ body: { response }, headers, asResponse: true });
    return answer.ok ? cookiesOnly(answer.headers) : null;
  },
});
