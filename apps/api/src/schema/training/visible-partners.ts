import DataLoader from 'dataloader';
import {
  contactsOfUnits,
  coordinatedDistricts,
  coordinatedOrganisations,
  displayName,
  swedishDate,
} from '@samlots/people';
import { builder } from '../builder.ts';
import { keyOf } from '../global-id.ts';
import { District } from '../people/objects.ts';
import { byName } from '../visible.ts';
import { InvitationSent, PartnerContact, PartnerUnit } from './partner-objects.ts';
import { partnersAsked } from './partner-filter.ts';
import { perRequest } from './per-request.ts';
import { endingOf, Ending } from './visible-ending.ts';

/** Contacts by unit; one statement for all of a page. */
const contacts = perRequest(
  ({ prisma, now }) =>
    new DataLoader<string, { readonly name: string; readonly deputy: boolean }[]>(async (ids) => {
      const given = await contactsOfUnits(prisma, ids, now);
      return ids.map((id) =>
        given
          .filter(({ scopeId }) => scopeId === id)
          .map(({ person, deputy }) => ({ name: displayName(person), deputy })),
      );
    }),
);

builder.prismaObjectFields(PartnerUnit, (t) => ({
  district: t.relation('district'),
  successor: t.relation('successor', { type: PartnerUnit, nullable: true }),
  staffCount: t.relationCount('memberships', {
    description: 'People with a tie that is valid today.',
    where: (_args, { now }) => {
      const today = swedishDate(now);
      return { fromOn: { lte: today }, OR: [{ toOn: null }, { toOn: { gte: today } }] };
    },
  }),
  contacts: t.field({
    type: [PartnerContact],
    select: { id: true },
    resolve: ({ id }, _args, context) => contacts(context).load(id),
  }),
  invitation: t.field({
    type: InvitationSent,
    nullable: true,
    description: 'The newest invitation of a contact.',
    select: (_args, _context, nested) => ({
      status: true,
      joinLinks: nested({ where: { purpose: 'CONTACT' }, orderBy: [{ createdAt: 'desc' }, { id: 'desc' }], take: 1 }),
    }),
    resolve: ({ status, joinLinks }) => (joinLinks[0] ? { ...joinLinks[0], organisation: { status } } : null),
  }),
  remindedOn: t.field({
    type: 'DateTime',
    nullable: true,
    description: 'When the unit was reminded for that reason and programme.',
    args: { reason: t.arg.string({ required: true }), programmeId: t.arg.id() },
    select: ({ reason, programmeId }, _context, nested) => ({
      reminders: nested({ where: { reason, programmeId: keyOf('TrainingProgramme', programmeId ?? '') }, take: 1 }),
    }),
    resolve: ({ reminders }) => reminders[0]?.sentAt ?? null,
  }),
  ending: t.field({
    type: Ending,
    description: 'What would follow from closing it now.',
    select: { id: true },
    resolve: ({ id }, _args, context) => endingOf(context, id),
  }),
}));

builder.queryFields((t) => ({
  partnerDistricts: t.prismaField({
    type: [District],
    description: 'Districts in use whose partner units the viewer looks after, by name.',
    resolve: (query, _parent, _args, { prisma, actor, now }) =>
      prisma.district.findMany({
        ...query,
        where: {
          AND: [coordinatedDistricts(actor), { OR: [{ validToOn: null }, { validToOn: { gte: swedishDate(now) } }] }],
        },
        orderBy: [{ nameSv: 'asc' }, { id: 'asc' }],
      }),
  }),
  partnerUnit: t.prismaField({
    type: PartnerUnit,
    nullable: true,
    description: 'A unit that the viewer looks after.',
    args: { id: t.arg.id({ required: true }) },
    resolve: (query, _parent, { id }, { prisma, actor }) =>
      prisma.organisation.findFirst({
        ...query,
        where: { AND: [{ id: keyOf('Organisation', id), partner: true }, coordinatedOrganisations(actor)] },
      }),
  }),
}));

builder.queryFields((t) => ({
  partnersToRemind: t.int({
    description: 'How many of the units that lack it have not been reminded of it.',
    args: {
      lacking: t.arg.string({ required: true }),
      districtId: t.arg.id(),
      programmeId: t.arg.id(),
    },
    resolve: async (_parent, args, context) =>
      context.prisma.organisation.count({ where: await partnersAsked(context, { ...args, unreminded: true }) }),
  }),
  partnerUnits: t.prismaConnection({
    type: PartnerUnit,
    cursor: 'id',
    description: 'Partner units that the viewer looks after, by name.',
    args: {
      districtId: t.arg.id(),
      statuses: t.arg.stringList({ description: 'INVITED, ACTIVE, CLOSED; all when left out.' }),
      lacking: t.arg.string({ description: 'NO_CONTACT or NOBODY_ENROLLED: active units that lack it.' }),
      programmeId: t.arg.id({ description: 'With NOBODY_ENROLLED.' }),
      search: t.arg.string({ description: 'Part of a name, also of one it had before.' }),
    },
    totalCount: async (_parent, args, context) =>
      context.prisma.organisation.count({ where: await partnersAsked(context, args) }),
    resolve: async (query, _parent, args, context) =>
      context.prisma.organisation.findMany({ ...query, where: await partnersAsked(context, args), orderBy: byName }),
  }),
}));
