import { roles, type Actor } from '@samlots/kernel';
import type { Db } from '@samlots/db';
import type { Prisma } from '@samlots/db/client';
import { districtsOfContacts, personsNamed, swedishDate, visiblePersons, visibleRoles } from '@samlots/people';
import { z } from 'zod';
import type { ApiContext } from '../../context.ts';
import { builder } from '../builder.ts';
import { LocalText } from '../local-text.ts';
import { Person } from '../people/visible-person.ts';
import { byName, personsSeen } from '../visible.ts';
import { Role } from './grant-object.ts';
import { scopeNames } from './visible-scope-names.ts';

const role = z.enum(roles);

const RoleAssignment = builder.prismaObject('RoleAssignment', {
  description: 'A role that a person holds, or is to hold, somewhere.',
  authScopes: { signedIn: true },
  select: { id: true },
  fields: (t) => ({
    key: t.exposeID('id'),
    role: t.field({ type: Role, select: { role: true }, resolve: (row) => role.parse(row.role) }),
    scopeKind: t.string({ select: { scopeKind: true }, resolve: ({ scopeKind }) => scopeKind.toLowerCase() }),
    scopeName: t.field({
      type: LocalText,
      nullable: true,
      description: 'Null for everywhere, and for a place that is no longer there.',
      select: { scopeKind: true, scopeId: true },
      resolve: ({ scopeKind, scopeId }, _args, context) =>
        scopeId === null ? null : scopeNames(context).load(`${scopeKind.toLowerCase()}:${scopeId}`),
    }),
    deputy: t.exposeBoolean('deputy'),
    fromOn: t.expose('fromOn', { type: 'Day' }),
    toOn: t.expose('toOn', { type: 'Day', nullable: true }),
    own: t.boolean({
      select: { personId: true },
      resolve: ({ personId }, _args, { actor }) => actor.kind === 'signed-in' && actor.personIds.includes(personId),
    }),
    person: t.relation('person'),
  }),
});

/** Ids of the units whose contacts the actor may give, as a coordinator of their district. */
const unitsHere = async (prisma: Db, actor: Actor): Promise<readonly string[]> => {
  const districtIds = districtsOfContacts(actor);
  if (districtIds.length === 0) return [];
  const where = { districtId: { in: [...districtIds] } };
  return (await prisma.organisation.findMany({ where, select: { id: true } })).map(({ id }) => id);
};

const holding = (search: string | null | undefined): Prisma.RoleAssignmentWhereInput =>
  search ? { person: personsNamed(search) } : {};

const notEnded = (now: Date): Prisma.RoleAssignmentWhereInput => ({
  OR: [{ toOn: null }, { toOn: { gte: swedishDate(now) } }],
});

builder.queryField('roleAssignments', (t) =>
  t.prismaConnection({
    type: RoleAssignment,
    cursor: 'id',
    description: 'Roles that have not ended and that one may know of, by name.',
    args: { role: t.arg({ type: Role }), search: t.arg.string({ description: 'Part of a name.' }) },
    resolve: async (query, _parent, args, context) => {
      const { prisma, actor, now } = context;
      const visible = visibleRoles(actor, await unitsHere(prisma, actor));
      const chosen = args.role == null ? {} : { role: args.role };
      const rows = await prisma.roleAssignment.findMany({
        ...query,
        where: { AND: [visible, notEnded(now), chosen, holding(args.search)] },
        orderBy: [{ person: { sortKey: 'asc' } }, { id: 'asc' }],
      });
      return rows;
    },
  }),
);

builder.queryField('roleAssignment', (t) =>
  t.prismaField({
    type: RoleAssignment,
    nullable: true,
    args: { id: t.arg.id({ required: true }) },
    resolve: async (query, _parent, { id }, { prisma, actor, now }) => {
      const visible = visibleRoles(actor, await unitsHere(prisma, actor));
      return prisma.roleAssignment.findFirst({ ...query, where: { AND: [{ id }, visible, notEnded(now)] } });
    },
  }),
);

const findPersons = async (query: object, search: string, context: ApiContext) =>
  personsSeen(
    context,
    await context.prisma.person.findMany({
      ...query,
      where: { AND: [visiblePersons(context.actor, context.now), { mergedIntoId: null }, personsNamed(search)] },
      orderBy: byName,
      take: 20,
    }),
  );

builder.queryField('personsNamed', (t) =>
  t.prismaField({
    type: [Person],
    description: 'Persons one may know of whose name holds the text, by name; at most 20.',
    args: { search: t.arg.string({ required: true }) },
    resolve: (query, _parent, { search }, context) =>
      search.trim() === '' ? [] : findPersons(query, search.trim(), context),
  }),
);
