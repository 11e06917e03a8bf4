import { displayName, visiblePersons } from '@samlots/people';
import { builder } from '../builder.ts';

export const Person = builder.prismaNode('Person', {
  id: { field: 'id' },
  // Through the rule, so that a person one may not see and one that does not exist look the same.
  findUnique: (id, { actor, now }) => ({ id, AND: [visiblePersons(actor, now)] }),
  nullable: true,
  select: { id: true },
  authScopes: ({ id }, { seesPerson }) => seesPerson.load(id),
  fields: (t) => ({
    key: t.exposeID('id'),
    name: t.string({
      description: 'The name, or the alias of a person whose identity is protected.',
      select: { name: true, alias: true, protectedIdentity: true },
      resolve: (person) => displayName(person),
    }),
    profession: t.exposeString('profession', { nullable: true }),
    email: t.string({
      nullable: true,
      description: 'The address of invitations, where one may be told.',
      select: { email: true, protectedIdentity: true },
      resolve: ({ email, protectedIdentity }) => (protectedIdentity ? null : email),
    }),
  }),
});
