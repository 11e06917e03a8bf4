import { roles, type Grant } from '@samlots/kernel';
import { wantsSecondFactor } from '@samlots/people';
import { builder } from '../builder.ts';
import { LocalText } from '../local-text.ts';
import { scopeNames } from './visible-scope-names.ts';

export const Role = builder.enumType('Role', { values: roles });

const scopeIdOf = ({ scope }: Grant): string | null => (scope.kind === 'everywhere' ? null : scope.id);

export const GrantObject = builder.objectRef<Grant>('Grant').implement({
  description: 'A role and where it holds.',
  authScopes: { signedIn: true },
  fields: (t) => ({
    role: t.field({ type: Role, resolve: ({ role }) => role }),
    scopeKind: t.string({ resolve: ({ scope }) => scope.kind }),
    scopeId: t.id({ nullable: true, resolve: scopeIdOf }),
    scopeName: t.field({
      type: LocalText,
      nullable: true,
      description: 'Null for everywhere, and for a place that is no longer there.',
      resolve: (grant, _args, context) => {
        const id = scopeIdOf(grant);
        return id === null ? null : scopeNames(context).load(`${grant.scope.kind}:${id}`);
      },
    }),
    wantsSecondFactor: t.boolean({
      description: 'Whether the role works only in a session that has shown a passkey.',
      resolve: (grant) => wantsSecondFactor(grant),
    }),
  }),
});
