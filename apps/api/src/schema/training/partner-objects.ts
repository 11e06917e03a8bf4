import { joinStateOf } from '@samlots/people';
import { builder } from '../builder.ts';

type Contact = { readonly name: string; readonly deputy: boolean };

export const PartnerContact = builder.objectRef<Contact>('PartnerContact').implement({
  authScopes: { signedIn: true },
  fields: (t) => ({
    name: t.exposeString('name', { description: 'The name, or the alias of a protected identity.' }),
    deputy: t.exposeBoolean('deputy'),
  }),
});

type Invitation = {
  readonly id: string;
  readonly name: string | null;
  readonly email: string;
  readonly createdAt: Date;
  readonly expiresAt: Date;
  readonly usedAt: Date | null;
  readonly withdrawnAt: Date | null;
  readonly organisation: { readonly status: string };
};

export const InvitationSent = builder.objectRef<Invitation>('InvitationSent').implement({
  description: 'An invitation to be the contact of a unit.',
  authScopes: { signedIn: true },
  fields: (t) => ({
    key: t.exposeID('id'),
    name: t.exposeString('name', { nullable: true }),
    email: t.exposeString('email'),
    sentAt: t.expose('createdAt', { type: 'DateTime' }),
    expiresAt: t.expose('expiresAt', { type: 'DateTime' }),
    state: t.string({
      description: 'OPEN, USED, WITHDRAWN, TOO_OLD or CLOSED.',
      resolve: (link, _args, { now }) => joinStateOf(link, now),
    }),
  }),
});

const FormerName = builder.objectRef<{ readonly name: string; readonly untilOn: Date }>('FormerName').implement({
  authScopes: { public: true },
  fields: (t) => ({ name: t.exposeString('name'), untilOn: t.expose('untilOn', { type: 'Day' }) }),
});

/** The unit as those see it who look after it; reached only through the fields of visible-partners.ts. */
export const PartnerUnit = builder.prismaObject('Organisation', {
  variant: 'PartnerUnit',
  authScopes: { signedIn: true },
  select: { id: true, name: true },
  fields: (t) => ({
    key: t.exposeID('id'),
    name: t.exposeString('name'),
    kind: t.exposeString('kind'),
    operator: t.exposeString('operator'),
    email: t.exposeString('email', { nullable: true }),
    status: t.exposeString('status', { description: 'INVITED, ACTIVE or CLOSED.' }),
    closedOn: t.expose('closedOn', { type: 'Day', nullable: true }),
    version: t.exposeInt('version'),
    formerNames: t.field({
      type: [FormerName],
      description: 'Newest first.',
      select: { formerNames: { orderBy: { untilOn: 'desc' } } },
      resolve: ({ formerNames }) => formerNames,
    }),
  }),
});
