import { displayName, personsNamed, visibleAccounts } from '@samlots/people';
import type { Prisma } from '@samlots/db/client';
import { accountIsOpen } from '../../auth/session-rules.ts';
import { builder } from '../builder.ts';

const named = { name: true, alias: true, protectedIdentity: true } as const;
const persons = { persons: { select: { person: { select: named } }, orderBy: { personId: 'asc' } } } as const;

const Account = builder.prismaObject('User', {
  name: 'Account',
  description: 'An account that can sign in, for administrators.',
  authScopes: { signedIn: true },
  select: { id: true },
  fields: (t) => ({
    key: t.exposeID('id'),
    name: t.string({
      select: { name: true, ...persons },
      resolve: (user) => user.persons.map(({ person }) => displayName(person)).join(', ') || user.name,
    }),
    email: t.string({
      nullable: true,
      description: 'Not told where the account is of a protected identity.',
      select: { email: true, ...persons },
      resolve: (user) => (user.persons.some(({ person }) => person.protectedIdentity) ? null : user.email),
    }),
    own: t.boolean({ resolve: ({ id }, _args, { actor }) => actor.kind === 'signed-in' && actor.userId === id }),
    open: t.boolean({
      description: 'Whether it can be signed in to: not closed, and used within the last twelve months.',
      select: { closedAt: true, lastSignInAt: true, createdAt: true },
      resolve: (user, _args, { now }) => accountIsOpen(user, now),
    }),
    lastSignInAt: t.expose('lastSignInAt', { type: 'DateTime', nullable: true }),
    passkeys: t.int({
      select: { _count: { select: { passkeys: true } } },
      resolve: ({ _count }) => _count.passkeys,
    }),
    sessions: t.int({
      select: { sessions: { select: { expiresAt: true } } },
      resolve: ({ sessions }, _args, { now }) => sessions.filter(({ expiresAt }) => expiresAt > now).length,
    }),
  }),
});

const holding = (search: string | null | undefined): Prisma.UserWhereInput => {
  if (!search) return {};
  const unprotected = { persons: { none: { person: { protectedIdentity: true } } } };
  return {
    OR: [
      { ...unprotected, email: { contains: search.toLowerCase() } },
      { persons: { some: { person: personsNamed(search) } } },
    ],
  };
};

builder.queryField('accounts', (t) =>
  t.prismaConnection({
    type: Account,
    cursor: 'id',
    description: 'Accounts by address; all of them to administrators, to everybody else the own one.',
    args: { search: t.arg.string({ description: 'Part of an address or a name.' }) },
    resolve: (query, _parent, { search }, { prisma, actor }) =>
      prisma.user.findMany({
        ...query,
        where: { AND: [visibleAccounts(actor), holding(search)] },
        orderBy: [{ email: 'asc' }, { id: 'asc' }],
      }),
  }),
);

builder.queryField('account', (t) =>
  t.prismaField({
    type: Account,
    nullable: true,
    args: { id: t.arg.id({ required: true }) },
    resolve: (query, _parent, { id }, { prisma, actor }) =>
      prisma.user.findFirst({ ...query, where: { AND: [{ id }, visibleAccounts(actor)] } }),
  }),
);
