import type { SeatLinkState } from '../../auth/seat-link.ts';
import { builder } from '../builder.ts';
import { Person } from '../people/visible-person.ts';
import { personsSeen } from '../visible.ts';
import { Enrolment } from './enrolment-objects.ts';
import { seesEnrolment } from './visible-loaders.ts';

const SeatLink = builder.objectRef<SeatLinkState>('SeatLink').implement({
  description: 'The link of a mail to one seat, told by the header `x-seat-link`. It signs nobody in.',
  authScopes: { public: true },
  fields: (t) => ({
    is: t.exposeString('is', { description: 'HELD, ENDED (too old, unknown or not whole) or TOO_MANY wrong ones.' }),
    retryAfterSeconds: t.exposeInt('retryAfterSeconds', { nullable: true }),
  }),
});

builder.objectField(SeatLink, 'seat', (t) =>
  t.prismaField({
    type: Enrolment,
    nullable: true,
    description: 'The one seat that the link is about.',
    resolve: (query, _parent, _args, { prisma, actor }) =>
      actor.kind === 'seat-holder' ? prisma.enrolment.findUnique({ ...query, where: { id: actor.enrolmentId } }) : null,
  }),
);

builder.queryField('seatLink', (t) =>
  t.field({
    type: SeatLink,
    nullable: true,
    description: 'How it stands with the link by which this request came; null where it came by none.',
    resolve: (_parent, _args, { seatLink }) => seatLink,
  }),
);

builder.queryField('myPastSeats', (t) =>
  t.prismaField({
    type: [Enrolment],
    description: 'Seats of one’s own persons at days that are over, newest first; at most 100.',
    resolve: async (query, _parent, _args, context) => {
      if (context.actor.kind !== 'signed-in') return [];
      const rows = await context.prisma.enrolment.findMany({
        ...query,
        where: {
          personId: { in: [...context.actor.personIds] },
          state: { in: ['ENROLLED', 'WALK_IN'] },
          occurrence: { endsAt: { lte: context.now }, status: 'PUBLISHED' },
        },
        orderBy: [{ occurrence: { startsAt: 'desc' } }, { id: 'asc' }],
        take: 100,
      });
      for (const { id } of rows) seesEnrolment(context).prime(id, true);
      return rows;
    },
  }),
);

builder.queryField('mySeat', (t) =>
  t.prismaField({
    type: Enrolment,
    nullable: true,
    description: 'One’s own seat by id, whatever became of it.',
    args: { id: t.arg.id({ required: true }) },
    resolve: async (query, _parent, { id }, context) => {
      if (context.actor.kind !== 'signed-in') return null;
      const where = { id: String(id), personId: { in: [...context.actor.personIds] } };
      const row = await context.prisma.enrolment.findFirst({ ...query, where });
      if (row !== null) seesEnrolment(context).prime(row.id, true);
      return row;
    },
  }),
);

builder.queryField('myPersons', (t) =>
  t.prismaField({
    type: [Person],
    description: 'The persons of the account that is signed in.',
    resolve: async (query, _parent, _args, context) => {
      if (context.actor.kind !== 'signed-in') return [];
      const where = { id: { in: [...context.actor.personIds] } };
      const rows = await context.prisma.person.findMany({
        ...query,
        where,
        orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
      });
      return personsSeen(context, rows);
    },
  }),
);

const Feed = builder.prismaObject('Feed', {
  variant: 'PersonalFeed',
  description: 'A calendar that others fetch by its address. The address itself was told once.',
  authScopes: { signedIn: true },
  fields: (t) => ({
    createdAt: t.expose('createdAt', { type: 'DateTime' }),
    lastReadAt: t.expose('lastReadAt', { type: 'DateTime', nullable: true, description: 'Noted once a day.' }),
  }),
});

builder.prismaObjectField(Person, 'feed', (t) =>
  t.prismaField({
    type: Feed,
    nullable: true,
    description: 'The address that works now, for the person herself.',
    resolve: (query, { id }, _args, { prisma, actor }) =>
      actor.kind === 'signed-in' && actor.personIds.includes(id)
        ? prisma.feed.findFirst({ ...query, where: { personId: id, revokedAt: null } })
        : null,
  }),
);

type Pending = {
  readonly purpose: string;
  readonly email: string;
  readonly expiresAt: Date;
  readonly organisation: { readonly name: string } | null;
};

const PendingInvitation = builder.objectRef<Pending>('PendingInvitation').implement({
  description: 'An invitation that waits in a mail to one of one’s own addresses.',
  authScopes: { signedIn: true },
  fields: (t) => ({
    purpose: t.exposeString('purpose', { description: 'CONTACT, ROLE or CLAIM.' }),
    email: t.exposeString('email'),
    expiresAt: t.expose('expiresAt', { type: 'DateTime' }),
    organisation: t.string({ nullable: true, resolve: ({ organisation }) => organisation?.name ?? null }),
  }),
});

builder.queryField('myInvitations', (t) =>
  t.field({
    type: [PendingInvitation],
    resolve: async (_parent, _args, { prisma, actor, now }) => {
      if (actor.kind !== 'signed-in' || actor.apiKey !== undefined) return [];
      const user = await prisma.user.findUniqueOrThrow({ where: { id: actor.userId }, select: { email: true } });
      return prisma.joinLink.findMany({
        where: { email: user.email, usedAt: null, withdrawnAt: null, expiresAt: { gt: now }, tokenHash: { not: null } },
        orderBy: [{ expiresAt: 'asc' }, { id: 'asc' }],
        take: 20,
        include: { organisation: { select: { name: true } } },
      });
    },
  }),
);
