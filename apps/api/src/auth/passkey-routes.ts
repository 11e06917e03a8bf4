import type { Db, Tx } from '@samlots/db';
import { DomainError, hasSteppedUp, NotAllowed, type Clock, type Execute, type SignedIn } from '@samlots/kernel';
import { confirmPresence, keepPasskey, peopleErrors, showPasskey } from '@samlots/people';
import { z } from 'zod';
import type { Authenticate, Session } from '../authenticate.ts';
import type { ApiConfig } from '../config.ts';
import { readFields } from '../http/read-body.ts';
import { json, type Route, type RouteCall } from '../http/route.ts';
import { madePasskey, shownPasskey } from './passkey-answer.ts';
import { countAttempt, limitKey } from './rate-limit.ts';
import { refusePost } from './refuse-post.ts';
import type { SignInEngine } from './sign-in-engine.ts';

export type PasskeyParts = {
  readonly prisma: Db;
  readonly clock: Clock;
  readonly config: ApiConfig;
  readonly secret: string;
  readonly engine: Pick<SignInEngine, 'passkeys'>;
  readonly execute: Execute<Tx>;
  readonly authenticate: Authenticate;
};

const bodyLimit = 50_000;

/** Challenges that one account may ask for within an hour. */
const perAccount = 60;

/** Who asks, by a session of her own. */
type Asker = { readonly call: RouteCall; readonly actor: SignedIn; readonly session: Session };

type Act = (asker: Asker, parts: PasskeyParts, fields: unknown) => Promise<Response>;

const ownerOf = ({ actor, session }: Asker) => ({ userId: actor.userId, sessionId: session.id });
const cookieOf = ({ call }: Asker): string => call.request.headers.get('cookie') ?? '';
const refused = (): Response => json({ status: 'passkey-refused' }, { status: 400 });

/** Null, or the answer when the account has asked for too many challenges. */
const limit = async ({ prisma, secret, clock }: PasskeyParts, userId: string): Promise<Response | null> => {
  const wait = await countAttempt(
    prisma,
    [{ key: limitKey(secret, 'source', `passkey ${userId}`), max: perAccount }],
    clock.now(),
  );
  if (wait === null) return null;
  return json({ status: 'too-many' }, { status: 429, headers: { 'retry-after': String(wait) } });
};

/** The first passkey of an account needs no other; each after it is made by whoever has just shown one. */
const mayRegister = async ({ actor }: Asker, { prisma, clock }: PasskeyParts): Promise<boolean> =>
  hasSteppedUp(actor, clock.now()) || (await prisma.passkey.count({ where: { userId: actor.userId } })) === 0;

const registerOptions: Act = async (asker, parts) => {
  if (!(await mayRegister(asker, parts))) throw new peopleErrors.StepUpNeeded();
  const { options, cookies } = await parts.engine.passkeys.registerOptions(ownerOf(asker));
  return json(options, { headers: cookies });
};

const made = z.object({ name: z.string().trim().max(80).default(''), response: madePasskey });

const register: Act = async (asker, parts, fields) => {
  if (!(await mayRegister(asker, parts))) throw new peopleErrors.StepUpNeeded();
  const parsed = made.safeParse(fields);
  if (!parsed.success) return refused();
  const { name, response } = parsed.data;
  const answer = { response, cookie: cookieOf(asker) };
  if (!(await parts.engine.passkeys.register(ownerOf(asker), answer))) return refused();
  const kept = { credentialId: response.id, name, sessionId: asker.session.id };
  await parts.execute(keepPasskey, asker.actor, kept, asker.call.visit.requestId);
  return json({ status: 'registered' });
};

const verifyOptions: Act = async ({ actor }, { prisma, engine }) => {
  const { options, cookies } = await engine.passkeys.verifyOptions();
  const own = await prisma.passkey.findMany({ where: { userId: actor.userId }, orderBy: { createdAt: 'asc' } });
  // Only this account's: the browser then offers no other, and a key that keeps no names is found too.
  const allowCredentials = own.map(({ credentialID, transports }) => ({
    id: credentialID,
    type: 'public-key',
    ...(transports ? { transports: transports.split(',') } : {}),
  }));
  return json({ ...z.record(z.string(), z.unknown()).parse(options), allowCredentials }, { headers: cookies });
};

const verify: Act = async (asker, { prisma, engine, execute }, fields) => {
  const parsed = z.object({ response: shownPasskey }).safeParse(fields);
  if (!parsed.success) return refused();
  const { userId } = asker.actor;
  const { response } = parsed.data;
  if ((await prisma.passkey.count({ where: { credentialID: response.id, userId } })) === 0) return refused();
  const cookies = await engine.passkeys.verify(ownerOf(asker), { response, cookie: cookieOf(asker) });
  if (cookies === null) return refused();
  await execute(showPasskey, asker.actor, ownerOf(asker), asker.call.visit.requestId);
  return json({ status: 'confirmed' }, { headers: cookies });
};

/** The demo's stand-in: a button, for accounts without a passkey. */
const confirm: Act = async (asker, { config, execute }) => {
  if (!config.demo) throw new NotAllowed();
  await execute(confirmPresence, asker.actor, ownerOf(asker), asker.call.visit.requestId);
  return json({ status: 'confirmed' });
};

const statusOf = (error: DomainError): number => (error.code === 'StepUpNeeded' ? 409 : 403);

const guarded = async (call: RouteCall, parts: PasskeyParts, act: Act): Promise<Response> => {
  const elsewhere = refusePost(call, parts.config);
  if (elsewhere !== null) return elsewhere;
  const { fields } = await readFields(call.request, bodyLimit);
  const { actor, session } = await parts.authenticate(call.request, call.visit);
  if (actor.kind !== 'signed-in' || session === null) return json({ status: 'signed-out' }, { status: 401 });
  const tooMany = await limit(parts, actor.userId);
  return tooMany ?? act({ call, actor, session }, parts, fields);
};

/** `POST /auth/passkey/{register-options,register,verify-options,verify}` and `/auth/confirm-presence`, JSON both ways. */
export const passkeyRoutes = (parts: PasskeyParts): readonly Route[] => {
  const post = (name: string, act: Act): Route => ({
    name: `auth/${name}`,
    methods: ['POST'],
    path: new URLPattern({ pathname: `/auth/${name}` }),
    handle: (call) =>
      guarded(call, parts, act).catch((error: unknown) => {
        if (error instanceof DomainError) return json({ status: error.code }, { status: statusOf(error) });
        throw error;
      }),
  });
  return [
    post('passkey/register-options', registerOptions),
    post('passkey/register', register),
    post('passkey/verify-options', verifyOptions),
    post('passkey/verify', verify),
    post('confirm-presence', confirm),
  ];
};
