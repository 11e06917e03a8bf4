import type { OidcProvider } from '../../auth/oidc/providers.ts';
import { builder } from '../builder.ts';

const SignInProvider = builder.objectRef<Pick<OidcProvider, 'key' | 'name'>>('SignInProvider').implement({
  description: 'An identity provider that people may sign in by: `POST /auth/oidc/<key>` leads there.',
  authScopes: { public: true },
  fields: (t) => ({ key: t.exposeString('key'), name: t.exposeString('name') }),
});

builder.queryField('signInProviders', (t) =>
  t.field({
    type: [SignInProvider],
    description: 'In the order of their buttons; empty when none is configured.',
    resolve: (_parent, _args, { signInProviders }) => [...signInProviders],
  }),
);
