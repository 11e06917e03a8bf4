import type { SignedIn } from '@samlots/kernel';
import type { Session } from '../../authenticate.ts';
import { GrantObject, Role } from '../account/grant-object.ts';
import { builder } from '../builder.ts';

const SessionObject = builder.objectRef<Session>('Session').implement({
  authScopes: { signedIn: true },
  fields: (t) => ({
    sharedDevice: t.exposeBoolean('sharedDevice', { description: 'Ends after 15 minutes without a request.' }),
    expiresAt: t.expose('expiresAt', { type: 'DateTime' }),
  }),
});

export type ViewerRow = {
  readonly actor: SignedIn;
  readonly session: Session;
  readonly name: string;
  readonly email: string;
  readonly locale: string;
};

export const Viewer = builder.objectRef<ViewerRow>('Viewer').implement({
  description: 'The account that is signed in.',
  authScopes: { signedIn: true },
  fields: (t) => ({
    id: t.id({ resolve: ({ actor }) => actor.userId }),
    name: t.exposeString('name'),
    email: t.exposeString('email'),
    locale: t.exposeString('locale'),
    roles: t.field({ type: [Role], resolve: ({ actor }) => [...new Set(actor.grants.map(({ role }) => role))] }),
    grants: t.field({ type: [GrantObject], resolve: ({ actor }) => [...actor.grants] }),
    personIds: t.idList({ resolve: ({ actor }) => [...actor.personIds] }),
    session: t.field({ type: SessionObject, resolve: ({ session }) => session }),
  }),
});
