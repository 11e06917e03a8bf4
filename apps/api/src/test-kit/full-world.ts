import type { Db } from '@samlots/db';
import { hashToken } from '../auth/link-rules.ts';
import { trainingOfBoth } from './training-of-both.ts';
import { accounts, twoDistricts, withAccounts, type Account } from './two-districts.ts';

const atClub = { scopeKind: 'ORGANISATION', scopeId: 'club' } as const;

/** The roles that `accounts` has not; all work at the club in the southern district. */
const otherAccounts: readonly Account[] = [
  { id: 'approver', unit: 'club', role: 'APPROVER', scope: atClub },
  { id: 'editor', unit: 'club', role: 'DIRECTORY_EDITOR', scope: { scopeKind: 'DISTRICT', scopeId: 'south' } },
  { id: 'owner', unit: 'club', role: 'SERVICE_OWNER', scope: atClub },
  { id: 'lecturer', unit: 'club', role: 'LECTURER', scope: atClub },
];

/** The account of the person whose identity is protected; its address is not the one that is kept secret. */
export const hiddenAccount = 'hidden-self@samlots.example';

/** The token of the link of the mail to the seat of `clinic-nurse` in round A, and of a key of `north-coordinator`. */
export const seatToken = 'seat-token-of-clinic-nurse-00000000000';
export const keyToken = `samlots_${'k'.repeat(43)}`;

const at = new Date('2014-02-01T09:00:00Z');
const later = new Date('2014-12-31T09:00:00Z');

const letters = async (prisma: Db): Promise<void> => {
  for (const [id, occurrenceId, authorId, personId] of [
    ['l-north', 'north-A', 'north-coordinator', 'clinic-hidden'],
    ['l-south', 'south-A', 'south-coordinator', 'club-member'],
  ] as const) {
    await prisma.letter.create({
      data: {
        id,
        occurrenceId,
        audience: 'EVERYONE',
        subject: `Brev ${id}`,
        body: 'Ta med en penna.',
        authorId,
        recipientCount: 1,
        createdAt: at,
        readers: { create: { id: `${id}-reader`, way: 'OWN', personId } },
      },
    });
  }
};

const linksAndLists = async (prisma: Db): Promise<void> => {
  for (const [id, organisationId, givenById] of [
    ['j-north', 'clinic', 'north-coordinator'],
    ['j-south', 'club', 'south-coordinator'],
  ] as const) {
    await prisma.joinLink.create({
      data: {
        id,
        purpose: 'CONTACT',
        email: `invited-${id}@samlots.example`,
        name: `Namn invited-${id}`,
        organisationId,
        givenById,
        createdAt: at,
        expiresAt: later,
      },
    });
  }
  await prisma.staffImport.create({
    data: {
      id: 'import-club',
      organisationId: 'club',
      createdById: 'south-coordinator',
      rows: [
        {
          line: 1,
          name: 'Namn imported',
          profession: 'Diakon',
          email: 'imported@samlots.example',
          kind: '',
          withheld: false,
        },
      ],
      createdAt: at,
    },
  });
  await prisma.material.createMany({
    data: ['north', 'south'].map((district) => ({
      id: `mat-${district}`,
      occurrenceId: `${district}-A`,
      title: 'Bilder',
      url: 'https://samlots.example/bilder',
      createdAt: at,
    })),
  });
};

const doors = async (prisma: Db): Promise<void> => {
  await prisma.user.create({
    data: {
      id: 'u-clinic-hidden',
      name: 'Alias Alm',
      email: hiddenAccount,
      emailVerified: true,
      persons: { create: { personId: 'clinic-hidden' } },
    },
  });
  await prisma.seatLink.create({
    data: { tokenHash: hashToken(seatToken), enrolmentId: 'e-clinic-nurse-A', createdAt: at, expiresAt: later },
  });
  await prisma.apiKey.create({
    data: {
      id: 'key-north',
      userId: 'u-north-coordinator',
      name: 'Program',
      start: 'samlots_kkkk',
      keyHash: hashToken(keyToken),
      grants: [{ role: 'COORDINATOR', scopeKind: 'district', scopeId: 'north' }],
      readOnly: false,
      // Just used, so that a use is not noted anew.
      lastUsedAt: new Date('2014-02-10T09:00:00Z'),
      createdAt: at,
      expiresAt: later,
    },
  });
};

/** What the account of `clinic-nurse` has besides: another session, a passkey; and two who were found to be one. */
const ownThings = async (prisma: Db): Promise<void> => {
  const userId = 'u-clinic-nurse';
  await prisma.session.create({
    data: { id: 's-nurse', userId, token: 'other-session', expiresAt: later, createdAt: at, lastSeenAt: at },
  });
  await prisma.passkey.create({
    data: {
      id: 'pk-nurse',
      userId,
      publicKey: 'key',
      credentialID: 'credential',
      counter: 0,
      deviceType: 'singleDevice',
      backedUp: false,
    },
  });
  await prisma.personMerge.create({
    data: {
      id: 'merge-club',
      keptId: 'club-member',
      mergedId: 'owner',
      moved: {
        memberships: [],
        endedMemberships: [],
        roles: [],
        endedRoles: [],
        accounts: [],
        sharedAccounts: [],
        enrolments: [],
        retied: [],
      },
      mergedAt: at,
    },
  });
};

const trail = async (prisma: Db): Promise<void> => {
  await prisma.auditEntry.createMany({
    data: [
      {
        id: 'a-1',
        actorUserId: 'u-clinic-contact',
        organisationId: 'clinic',
        concernsIds: ['clinic-nurse', 'clinic-hidden'],
      },
      { id: 'a-2', actorUserId: 'u-south-coordinator', organisationId: 'club', concernsIds: ['club-member'] },
    ].map((row) => ({
      ...row,
      at,
      actorKind: 'signed-in',
      useCase: 'enrol-people',
      subjectKind: 'Organisation',
      subjectId: row.organisationId,
      facts: { enrolled: 1 },
    })),
  });
};

/** Everybody who can sign in to the full world, by the beginning of the address. */
export const everyAccount: readonly Account[] = [...accounts, ...otherAccounts];

/** `twoDistricts` with training, every role, letters, links, lists, a seat's link, a key and a trail. */
export const fullWorld = async (prisma: Db): Promise<void> => {
  await twoDistricts(prisma);
  await withAccounts(prisma, otherAccounts);
  await trainingOfBoth(prisma);
  await letters(prisma);
  await linksAndLists(prisma);
  await doors(prisma);
  await ownThings(prisma);
  await trail(prisma);
};
