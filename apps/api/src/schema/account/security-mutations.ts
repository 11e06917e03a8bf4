import {
  endOtherSessions,
  endSession,
  makeApiKey,
  peopleErrors as refused,
  removePasskey,
  revokeApiKey,
} from '@samlots/people';
import { makeKeyToken } from '../../auth/make-key-token.ts';
import type { ApiContext } from '../../context.ts';
import { builder } from '../builder.ts';
import { anyRefusal } from '../errors.ts';
import { Role } from './grant-object.ts';

export const AccountChanged = builder.objectRef<{ ended: number }>('AccountChanged').implement({
  description: 'How many sessions, keys or passkeys it ended.',
  authScopes: { public: true },
  fields: (t) => ({ ended: t.exposeInt('ended') }),
});

/** The account at hand; the use case refuses whoever is not signed in. */
const ownId = ({ actor }: ApiContext): string => (actor.kind === 'signed-in' ? actor.userId : 'none');

builder.mutationFields((t) => ({
  endSession: t.field({
    type: AccountChanged,
    description: 'Signs out one place of one’s own account. Use case `end-session`.',
    errors: { types: anyRefusal },
    args: { sessionId: t.arg.id({ required: true }) },
    resolve: (_parent, { sessionId }, { run }) => run(endSession, { sessionId }),
  }),
  endOtherSessions: t.field({
    type: AccountChanged,
    description: 'Signs out everywhere but here. Use case `end-other-sessions`.',
    errors: { types: anyRefusal },
    resolve: (_parent, _args, context) =>
      context.run(endOtherSessions, { userId: ownId(context), keepSessionId: context.session?.id ?? 'none' }),
  }),
  removePasskey: t.field({
    type: AccountChanged,
    description: 'Removes a passkey of one’s own account. Use case `remove-passkey`.',
    errors: { types: [...anyRefusal, refused.StepUpNeeded] },
    args: { passkeyId: t.arg.id({ required: true }) },
    resolve: (_parent, { passkeyId }, { run }) => run(removePasskey, { passkeyId }),
  }),
  revokeApiKey: t.field({
    type: AccountChanged,
    description: 'Ends a key at once. Use case `revoke-api-key`.',
    errors: { types: anyRefusal },
    args: { keyId: t.arg.id({ required: true }) },
    resolve: (_parent, { keyId }, { run }) => run(revokeApiKey, { keyId }),
  }),
}));

const KeyGrantInput = builder.inputType('KeyGrantInput', {
  fields: (t) => ({
    role: t.field({ type: Role, required: true }),
    scopeKind: t.string({ required: true }),
    scopeId: t.id(),
  }),
});

const MadeApiKey = builder.objectRef<{ token: string; expiresAt: Date }>('MadeApiKey').implement({
  authScopes: { public: true },
  fields: (t) => ({
    token: t.exposeString('token', { description: 'The key. Told here and never again.' }),
    expiresAt: t.expose('expiresAt', { type: 'DateTime' }),
  }),
});

builder.mutationField('makeApiKey', (t) =>
  t.field({
    type: MadeApiKey,
    description: 'Makes a key for a program of one’s own. Use case `make-api-key`.',
    errors: { types: [...anyRefusal, refused.KeyNameTaken, refused.PersonalNumberFound, refused.StepUpNeeded] },
    args: {
      name: t.arg.string({ required: true }),
      grants: t.arg({ type: [KeyGrantInput], required: true }),
      readOnly: t.arg.boolean({ required: true }),
      validDays: t.arg.int({ required: true }),
    },
    resolve: async (_parent, { grants, ...asked }, context) => {
      const { token, start, keyHash } = makeKeyToken();
      const chosen = grants.map(({ role, scopeKind, scopeId }) => ({ role, scopeKind, scopeId: scopeId ?? null }));
      const input = { ...asked, grants: chosen, userId: ownId(context), start, keyHash };
      const { expiresAt } = await context.run(makeApiKey, input);
      return { token, expiresAt };
    },
  }),
);
