import { readJoinLink, type JoinInvitation } from '@samlots/people';
import { hashToken } from '../../auth/link-rules.ts';
import { builder } from '../builder.ts';
import { LocalText } from '../local-text.ts';

type Open = NonNullable<JoinInvitation['open']>;

const MayBe = builder.objectRef<Open['mayBe'][number]>('JoinCandidate').implement({
  description: 'A person whom the reader of the mailbox may say that she is.',
  authScopes: { public: true },
  fields: (t) => ({ key: t.exposeID('id'), name: t.exposeString('name') }),
});

const OpenInvitation = builder.objectRef<Open>('OpenInvitation').implement({
  authScopes: { public: true },
  fields: (t) => ({
    email: t.exposeString('email'),
    name: t.exposeString('name', { nullable: true, description: 'As the inviter knows the reader.' }),
    expiresAt: t.expose('expiresAt', { type: 'DateTime' }),
    invitedBy: t.exposeString('invitedBy', { nullable: true }),
    role: t.exposeString('role', { nullable: true }),
    place: t.field({ type: LocalText, nullable: true, resolve: ({ place }) => place }),
    person: t.exposeString('person', { nullable: true, description: 'The person whom the link is about.' }),
    mayBe: t.field({ type: [MayBe], resolve: ({ mayBe }) => [...mayBe] }),
  }),
});

const JoinLink = builder.objectRef<JoinInvitation>('JoinLink').implement({
  description: 'What the page of an invitation says. Asking uses nothing up.',
  authScopes: { public: true },
  fields: (t) => ({
    state: t.exposeString('state', { description: 'OPEN, USED, WITHDRAWN, TOO_OLD or CLOSED.' }),
    purpose: t.exposeString('purpose', { description: 'CONTACT, ROLE or CLAIM.' }),
    organisation: t.exposeString('organisation', { nullable: true }),
    open: t.field({ type: OpenInvitation, nullable: true, resolve: ({ open }) => open }),
  }),
});

builder.queryField('joinLink', (t) =>
  t.field({
    type: JoinLink,
    nullable: true,
    description: 'Null for an unknown link. Public: whoever has the token has the mail.',
    args: { token: t.arg.string({ required: true }) },
    resolve: (_parent, { token }, { prisma, now }) => readJoinLink(prisma, hashToken(token), now),
  }),
);
