import { hasSteppedUp, type Grant } from '@samlots/kernel';
import { keyGrants, keyIsValid, type KeyGrant } from '@samlots/people';
import { deviceOf, type Device } from '../../auth/device-of.ts';
import { sessionHasEnded } from '../../auth/session-rules.ts';
import { builder } from '../builder.ts';
import { Viewer } from '../people/viewer.ts';
import { GrantObject } from './grant-object.ts';

const most = 100;

const DeviceObject = builder.objectRef<Device>('Device').implement({
  authScopes: { signedIn: true },
  fields: (t) => ({
    browser: t.exposeString('browser', { nullable: true }),
    system: t.exposeString('system', { nullable: true }),
  }),
});

const OwnSession = builder.prismaObject('Session', {
  name: 'OwnSession',
  description: 'A place where the account is signed in.',
  authScopes: { signedIn: true },
  select: { id: true },
  fields: (t) => ({
    key: t.exposeID('id'),
    current: t.boolean({ resolve: ({ id }, _args, { session }) => session?.id === id }),
    device: t.field({
      type: DeviceObject,
      select: { userAgent: true },
      resolve: ({ userAgent }) => deviceOf(userAgent),
    }),
    createdAt: t.expose('createdAt', { type: 'DateTime' }),
    lastSeenAt: t.expose('lastSeenAt', { type: 'DateTime' }),
    sharedDevice: t.exposeBoolean('sharedDevice'),
  }),
});

const Passkey = builder.prismaObject('Passkey', {
  authScopes: { signedIn: true },
  select: { id: true },
  fields: (t) => ({
    key: t.exposeID('id'),
    name: t.exposeString('name', { nullable: true }),
    createdAt: t.expose('createdAt', { type: 'DateTime', nullable: true }),
    synced: t.boolean({
      description: 'Whether it is kept by an account of its own and so also on other devices.',
      select: { backedUp: true },
      resolve: ({ backedUp }) => backedUp,
    }),
  }),
});

const grantOf = ({ role, scopeKind, scopeId }: KeyGrant): Grant => ({
  role,
  scope: scopeKind === 'everywhere' || scopeId === null ? { kind: 'everywhere' } : { kind: scopeKind, id: scopeId },
});

const ApiKey = builder.prismaObject('ApiKey', {
  description: 'A key for a program. The key itself is told once, when it is made.',
  authScopes: { signedIn: true },
  select: { id: true },
  fields: (t) => ({
    key: t.exposeID('id'),
    name: t.exposeString('name'),
    start: t.exposeString('start', { description: 'The first characters, to tell keys apart.' }),
    readOnly: t.exposeBoolean('readOnly'),
    createdAt: t.expose('createdAt', { type: 'DateTime' }),
    expiresAt: t.expose('expiresAt', { type: 'DateTime' }),
    lastUsedAt: t.expose('lastUsedAt', { type: 'DateTime', nullable: true }),
    valid: t.boolean({
      select: { expiresAt: true, revokedAt: true },
      resolve: (key, _args, { now }) => keyIsValid(key, now),
    }),
    grants: t.field({
      type: [GrantObject],
      select: { grants: true },
      resolve: ({ grants }) => keyGrants.parse(grants).map(grantOf),
    }),
  }),
});

builder.objectFields(Viewer, (t) => ({
  steppedUp: t.boolean({
    description: 'Whether a second factor was shown in this session within the last ten minutes.',
    resolve: ({ actor }, _args, { now }) => hasSteppedUp(actor, now),
  }),
  withheld: t.field({
    type: [GrantObject],
    description: 'Roles that the account holds and may use once a passkey is shown in this session.',
    resolve: ({ actor }) => [...(actor.withheld ?? [])],
  }),
}));

builder.objectField(Viewer, 'passkeys', (t) =>
  t.prismaField({
    type: [Passkey],
    resolve: (query, { actor }, _args, { prisma }) =>
      prisma.passkey.findMany({
        ...query,
        where: { userId: actor.userId },
        orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
        take: most,
      }),
  }),
);

builder.objectField(Viewer, 'sessions', (t) =>
  t.prismaField({
    type: [OwnSession],
    description: 'Where the account is signed in now, the newest first.',
    resolve: async (query, { actor }, _args, { prisma, now }) => {
      const found = await prisma.session.findMany({
        ...query,
        where: { userId: actor.userId, expiresAt: { gt: now } },
        orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
        take: most,
      });
      return found.filter((session) => !sessionHasEnded(session, now));
    },
  }),
);

builder.objectField(Viewer, 'apiKeys', (t) =>
  t.prismaField({
    type: [ApiKey],
    description: 'Keys that were not revoked, the newest first.',
    resolve: (query, { actor }, _args, { prisma }) =>
      prisma.apiKey.findMany({
        ...query,
        where: { userId: actor.userId, revokedAt: null },
        orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
        take: most,
      }),
  }),
);
