import { displayName, visibleMemberships } from '@samlots/people';
import type { ApiContext } from '../../context.ts';
import { builder } from '../builder.ts';
import { Membership } from './objects.ts';
import { Viewer, type ViewerRow } from './viewer.ts';

const loadViewer = async ({ actor, session, prisma }: ApiContext): Promise<ViewerRow | null> => {
  if (actor.kind !== 'signed-in' || session === null) return null;
  const [user, person] = await Promise.all([
    prisma.user.findUniqueOrThrow({ where: { id: actor.userId }, select: { name: true, email: true } }),
    prisma.person.findFirst({
      where: { id: { in: [...actor.personIds] } },
      orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    }),
  ]);
  const name = person === null ? user.name : displayName(person);
  return { actor, session, name, email: user.email, locale: person?.locale ?? 'sv' };
};

builder.objectField(Viewer, 'memberships', (t) =>
  t.prismaField({
    type: [Membership],
    description: 'Valid today.',
    resolve: (query, { actor }, _args, { prisma, now }) =>
      prisma.membership.findMany({
        ...query,
        where: { AND: [visibleMemberships(actor, now), { personId: { in: [...actor.personIds] } }] },
        orderBy: [{ fromOn: 'asc' }, { id: 'asc' }],
      }),
  }),
);

builder.queryField('viewer', (t) =>
  t.field({
    type: Viewer,
    nullable: true,
    description: 'Who is signed in; null for nobody.',
    resolve: (_parent, _args, context) => loadViewer(context),
  }),
);
