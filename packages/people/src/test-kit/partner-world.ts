/** Two districts with a unit each, an invited one and a closed one; for the tests of partners and of links to join. */
import { createExecute, type Db, type Tx } from '@samlots/db';
import { onlyInside } from '@samlots/db/test-kit';
import { sortKey, type Actor, type Execute, type PayloadOf, type Role, type TopicName } from '@samlots/kernel';

const day = (date: string): Date => new Date(`${date}T00:00:00Z`);

type Job = { readonly topic: TopicName; readonly payload: PayloadOf<TopicName> };

export type PartnerRun = {
  readonly execute: Execute<Tx>;
  takeJobs(): readonly Job[];
  setNow(iso: string): void;
};

/** `execute` at a fixed clock, 10:00 in Stockholm on 10 February 2014, with predictable ids and a listening outbox. */
export const partnerRun = (prisma: Db): PartnerRun => {
  let now = new Date('2014-02-10T09:00:00Z');
  let count = 0;
  let jobs: Job[] = [];
  return {
    execute: createExecute({
      prisma: onlyInside(prisma),
      queue: { sendIn: async (_tx, topic, payload) => void jobs.push({ topic, payload }) },
      clock: { now: () => now },
      ids: { newId: () => `id-${String((count += 1)).padStart(4, '0')}` },
    }),
    takeJobs: () => {
      const taken = jobs;
      jobs = [];
      return taken;
    },
    setNow: (iso) => void (now = new Date(iso)),
  };
};

export const fillPartners = async (prisma: Db): Promise<void> => {
  await prisma.district.createMany({
    data: [
      { id: 'north', kind: 'district', nameSv: 'Norr', nameEn: 'North' },
      { id: 'south', kind: 'district', nameSv: 'Söder', nameEn: 'South' },
      { id: 'ended', kind: 'district', nameSv: 'Gamla', nameEn: 'Old', validToOn: day('2013-12-31') },
    ],
  });
  const units = [
    { id: 'clinic', name: 'BVC Tallkotten', kind: 'bvc', districtId: 'north' },
    { id: 'club', name: 'Föreningen Öppet', kind: 'civil-society', districtId: 'south' },
    { id: 'hagern', name: 'Öppna förskolan Hägern', kind: 'open-preschool', districtId: 'north', status: 'INVITED' },
    { id: 'gone', name: 'Förskolan Gläntan', kind: 'preschool', districtId: 'north', status: 'CLOSED' },
  ];
  await prisma.organisation.createMany({
    data: units.map((unit) => ({
      ...unit,
      sortKey: sortKey(unit.name),
      operator: 'region',
      content: {},
      createdAt: day('2010-01-01'),
      closedOn: unit.status === 'CLOSED' ? day('2013-06-30') : null,
    })),
  });
  await prisma.person.create({ data: { id: 'inviter', name: 'Samira Nordäng', sortKey: 'samira' } });
};

const signedIn = (
  role: Role,
  scope: { kind: 'district' | 'organisation'; id: string } | { kind: 'everywhere' },
): Actor => ({
  kind: 'signed-in',
  userId: `u-${role}`,
  personIds: ['inviter'],
  organisationIds: [],
  grants: [{ role, scope }],
});

export const partnerActors = {
  coordinator: signedIn('COORDINATOR', { kind: 'district', id: 'north' }),
  admin: signedIn('ADMIN', { kind: 'everywhere' }),
  elsewhere: signedIn('COORDINATOR', { kind: 'district', id: 'south' }),
  contact: signedIn('ORG_CONTACT', { kind: 'organisation', id: 'clinic' }),
  reader: signedIn('READER', { kind: 'everywhere' }),
  editor: signedIn('DIRECTORY_EDITOR', { kind: 'everywhere' }),
  staff: signedIn('STAFF', { kind: 'organisation', id: 'clinic' }),
  nobody: { kind: 'anonymous' },
  seat: { kind: 'seat-holder', linkId: 'l', enrolmentId: 'e' },
} as const satisfies Record<string, Actor>;

/** Rows of all that inviting and joining can write. */
export const partnerRows = async (prisma: Db): Promise<object> => ({
  organisations: await prisma.organisation.count(),
  names: await prisma.organisationName.count(),
  links: await prisma.joinLink.count({ where: { usedAt: null, withdrawnAt: null } }),
  persons: await prisma.person.count(),
  users: await prisma.user.count(),
  ties: await prisma.membership.count(),
  roles: await prisma.roleAssignment.count(),
  audit: await prisma.auditEntry.count(),
  keys: await prisma.requestKey.count(),
});
