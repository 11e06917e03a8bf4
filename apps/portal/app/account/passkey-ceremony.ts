/**
 * The part of a passkey that happens in the browser. Runs only there: the library is fetched when a button is pressed.
 * Answers what became of it, never throws.
 */
export type CeremonyEnd =
  | 'done'
  | 'cancelled'
  | 'refused'
  | 'stepUp'
  | 'tooMany'
  | 'signedOut'
  | 'unsupported'
  | 'known'
  | 'place';

const post = (step: string, body: object): Promise<Response> =>
  fetch(`/auth/passkey/${step}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });

const ends: Readonly<Record<number, CeremonyEnd>> = { 401: 'signedOut', 409: 'stepUp', 429: 'tooMany' };
const endOf = ({ status }: Response): CeremonyEnd => ends[status] ?? 'refused';

const faults: Readonly<Record<string, CeremonyEnd>> = {
  NotAllowedError: 'cancelled',
  AbortError: 'cancelled',
  InvalidStateError: 'known',
  SecurityError: 'place',
  NotSupportedError: 'unsupported',
};

const faultOf = (error: unknown): CeremonyEnd =>
  error instanceof Error ? (faults[error.name] ?? 'refused') : 'refused';

/** Asks for a challenge, lets the device answer, sends the answer with `more`. */
async function run(step: 'register' | 'verify', more: object): Promise<CeremonyEnd> {
  const { browserSupportsWebAuthn, startAuthentication, startRegistration } = await import('@simplewebauthn/browser');
  if (!browserSupportsWebAuthn()) return 'unsupported';
  const asked = await post(`${step}-options`, {});
  if (!asked.ok) return endOf(asked);
  const optionsJSON = await asked.json();
  const response =
    step === 'register' ? await startRegistration({ optionsJSON }) : await startAuthentication({ optionsJSON });
  const answer = await post(step, { ...more, response });
  return answer.ok ? 'done' : endOf(answer);
}

/** Makes a passkey on this device. */
export const makePasskey = (name: string): Promise<CeremonyEnd> => run('register', { name }).catch(faultOf);

/** Shows one that the account has. */
export const showPasskey = (): Promise<CeremonyEnd> => run('verify', {}).catch(faultOf);
