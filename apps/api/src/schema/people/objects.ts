import { mayReadStaff, visibleOrganisations } from '@samlots/people';
import { builder } from '../builder.ts';
import { LocalText } from '../local-text.ts';

export const District = builder.prismaNode('District', {
  id: { field: 'id' },
  nullable: true,
  // The name orders lists, also where it is not asked for.
  select: { id: true, nameSv: true },
  authScopes: { public: true },
  fields: (t) => ({
    key: t.exposeID('id'),
    kind: t.exposeString('kind'),
    name: t.field({
      type: LocalText,
      select: { nameSv: true, nameEn: true },
      resolve: ({ nameSv, nameEn }) => ({ sv: nameSv, en: nameEn }),
    }),
    validFromOn: t.expose('validFromOn', { type: 'Day', nullable: true }),
    /** The district that took over, where this one has ended. */
    validToOn: t.expose('validToOn', { type: 'Day', nullable: true }),
  }),
});

export const Organisation = builder.prismaNode('Organisation', {
  id: { field: 'id' },
  // Through the rule: one that has only been invited is not known to everybody.
  findUnique: (id, { actor }) => ({ id, AND: [visibleOrganisations(actor)] }),
  nullable: true,
  select: { id: true },
  authScopes: { public: true },
  fields: (t) => ({
    key: t.exposeID('id'),
    name: t.exposeString('name'),
    kind: t.exposeString('kind'),
    sector: t.exposeString('sector', { nullable: true }),
    operator: t.exposeString('operator'),
    partner: t.exposeBoolean('partner'),
    closedOn: t.expose('closedOn', {
      type: 'Day',
      nullable: true,
      description: 'From that day it is closed, and readable for what it was.',
    }),
    address: t.exposeString('address', { nullable: true }),
    phone: t.exposeString('phone', { nullable: true }),
    mayReadStaff: t.boolean({
      description: 'Whether `staff` tells who works here; otherwise it lists at most oneself.',
      select: { id: true, districtId: true },
      resolve: (organisation, _args, { actor }) => mayReadStaff(actor, organisation),
    }),
  }),
});

export const Membership = builder.prismaObject('Membership', {
  authScopes: { signedIn: true },
  select: { id: true, personId: true },
  fields: (t) => ({
    key: t.exposeID('id'),
    kind: t.exposeString('kind'),
    fromOn: t.expose('fromOn', { type: 'Day' }),
    toOn: t.expose('toOn', { type: 'Day', nullable: true }),
  }),
});
