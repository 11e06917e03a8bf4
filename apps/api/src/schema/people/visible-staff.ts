import type { Prisma } from '@samlots/db/client';
import { editVersionOf, loadStaffImport, professions, swedishDate, visibleMemberships } from '@samlots/people';
import type { ApiContext } from '../../context.ts';
import { builder } from '../builder.ts';
import { keyOf } from '../global-id.ts';
import { Membership, Organisation } from './objects.ts';
import { StaffFilter, staffAsked } from './staff-filter.ts';
import { Profession, StaffImport } from './staff-objects.ts';

const ContactPlace = builder.enumType('ContactPlace', { values: ['CONTACT', 'DEPUTY'] as const });

builder.prismaObjectFields(Membership, (t) => ({
  version: t.exposeInt('version'),
  leaveFromOn: t.expose('leaveFromOn', { type: 'Day', nullable: true, description: 'On long leave from that day.' }),
  leaveToOn: t.expose('leaveToOn', { type: 'Day', nullable: true, description: 'Null while nobody knows.' }),
  editVersion: t.int({
    description: 'Rises when the tie or the person is changed.',
    select: { version: true, person: { select: { version: true } } },
    resolve: (tie) => editVersionOf(tie),
  }),
  contact: t.field({
    type: ContactPlace,
    nullable: true,
    description: 'Whether she answers for the unit today, first or as deputy.',
    select: (_args, { now }) => {
      const today = swedishDate(now);
      const valid = { fromOn: { lte: today }, OR: [{ toOn: null }, { toOn: { gte: today } }] };
      const roles = {
        where: { role: 'ORG_CONTACT', scopeKind: 'ORGANISATION', ...valid },
        select: { scopeId: true, deputy: true },
      };
      return { organisationId: true, person: { select: { roles } } };
    },
    resolve: ({ organisationId, person }) => {
      const held = person.roles.filter(({ scopeId }) => scopeId === organisationId);
      if (held.length === 0) return null;
      return held.some(({ deputy }) => !deputy) ? 'CONTACT' : 'DEPUTY';
    },
  }),
  hasAccount: t.boolean({
    description: 'Whether she can sign in.',
    select: { person: { select: { accounts: { select: { userId: true }, take: 1 } } } },
    resolve: ({ person }) => person.accounts.length > 0,
  }),
}));

/** A row of the list has been let through: who it is about is known to be visible. */
const tiesSeen = <Row extends { readonly personId: string }>(context: ApiContext, rows: Row[]): Row[] => {
  for (const { personId } of rows) context.seesPerson.prime(personId, true);
  return rows;
};

const bySortKey: [{ person: { sortKey: 'asc' } }, { id: 'asc' }] = [{ person: { sortKey: 'asc' } }, { id: 'asc' }];

type PageQuery = Prisma.MembershipDefaultArgs & Pick<Prisma.MembershipFindManyArgs, 'cursor' | 'take' | 'skip'>;

/** Which ties are on the page first, and all about them then: else everything is put together for ties that are not shown. */
const pageOf = async (
  context: ApiContext,
  { cursor, take, skip, ...shape }: PageQuery,
  where: Prisma.MembershipWhereInput,
) => {
  const { prisma } = context;
  const span = {
    ...(cursor ? { cursor } : {}),
    ...(take === undefined ? {} : { take }),
    ...(skip === undefined ? {} : { skip }),
  };
  const shown = await prisma.membership.findMany({ ...span, where, orderBy: bySortKey, select: { id: true } });
  const rows = await prisma.membership.findMany({ ...shape, where: { id: { in: shown.map(({ id }) => id) } } });
  const byId = new Map(rows.map((row) => [row.id, row]));
  return tiesSeen(
    context,
    shown.flatMap(({ id }) => byId.get(id) ?? []),
  );
};

builder.prismaObjectFields(Organisation, (t) => ({
  ties: t.prismaConnection({
    type: Membership,
    cursor: 'id',
    description: 'Who works here today, by name; to those who may read the staff list.',
    args: { filter: t.arg({ type: StaffFilter }) },
    totalCount: ({ id }, { filter }, context) =>
      context.prisma.membership.count({ where: { AND: [staffAsked(context, filter), { organisationId: id }] } }),
    resolve: (query, { id }, { filter }, context) => {
      const where = { AND: [staffAsked(context, filter), { organisationId: id }] };
      return pageOf(context, query, where);
    },
  }),
}));

builder.queryFields((t) => ({
  professions: t.field({ type: [Profession], description: 'The closed list.', resolve: () => [...professions] }),
  membership: t.prismaField({
    type: Membership,
    nullable: true,
    description: 'A tie that is valid today, to those who may know of it.',
    args: { id: t.arg.id({ required: true }) },
    resolve: async (query, _parent, { id }, context) => {
      const where = {
        id: String(id),
        person: { mergedIntoId: null },
        AND: [visibleMemberships(context.actor, context.now)],
      };
      const found = await context.prisma.membership.findFirst({ ...query, where });
      if (found !== null) context.seesPerson.prime(found.personId, true);
      return found;
    },
  }),
  staff: t.prismaConnection({
    type: Membership,
    cursor: 'id',
    description: 'Ties at all units whose staff the viewer may read, by name. Somebody with two is in the list twice.',
    args: { filter: t.arg({ type: StaffFilter }) },
    totalCount: (_parent, { filter }, context) =>
      context.prisma.membership.count({ where: staffAsked(context, filter) }),
    resolve: (query, _parent, { filter }, context) => pageOf(context, query, staffAsked(context, filter)),
  }),
  staffImport: t.field({
    type: StaffImport,
    nullable: true,
    description: 'A draft, to those who keep the staff of its unit.',
    args: { id: t.arg.id({ required: true }), organisationId: t.arg.id({ required: true }) },
    resolve: (_parent, { id, organisationId }, context) =>
      loadStaffImport(context.prisma, { id, organisationId: keyOf('Organisation', organisationId) }, context),
  }),
}));
