import { peoplePermissions, visibleProtectedPersons } from '@samlots/people';
import { builder } from '../builder.ts';
import { keyOf } from '../global-id.ts';
import { byName, personsSeen } from '../visible.ts';
import { Person } from './visible-person.ts';

builder.queryFields((t) => ({
  protectedPersons: t.prismaConnection({
    type: Person,
    cursor: 'id',
    description: 'Persons whose identity is protected, by alias. To administrators alone.',
    authScopes: (_parent, _args, { actor }) => peoplePermissions.can(actor, 'read-protected-name', {}),
    resolve: async (query, _parent, _args, context) => {
      const where = visibleProtectedPersons(context.actor);
      return personsSeen(context, await context.prisma.person.findMany({ ...query, where, orderBy: byName }));
    },
  }),
  protectedPerson: t.prismaField({
    type: Person,
    nullable: true,
    authScopes: (_parent, _args, { actor }) => peoplePermissions.can(actor, 'read-protected-name', {}),
    args: { id: t.arg.id({ required: true }) },
    resolve: (query, _parent, { id }, { prisma, actor }) =>
      prisma.person.findFirst({ ...query, where: { id: keyOf('Person', id), AND: [visibleProtectedPersons(actor)] } }),
  }),
}));
