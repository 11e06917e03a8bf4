import type { LinkState } from '../../auth/read-link.ts';
import { builder } from '../builder.ts';

const SignInLink = builder.objectRef<LinkState>('SignInLink').implement({
  description: 'What the page with the button says of a link. Asking uses nothing up.',
  authScopes: { public: true },
  fields: (t) => ({ email: t.exposeString('email'), expiresAt: t.expose('expiresAt', { type: 'DateTime' }) }),
});

builder.queryField('signInLink', (t) =>
  t.field({
    type: SignInLink,
    nullable: true,
    description: 'Null when the link is used, too old or unknown. Public: whoever has the token has the mail.',
    args: { token: t.arg.string({ required: true }) },
    resolve: (_parent, { token }, { readLink }) => readLink(token),
  }),
);
