import type { Db } from '@samlots/db';
import { sortKey, type Role } from '@samlots/kernel';

export type Account = {
  readonly id: string;
  readonly unit: 'clinic' | 'parish' | 'club';
  readonly role: Role;
  readonly scope: { readonly scopeKind: 'ORGANISATION' | 'DISTRICT' | 'EVERYWHERE'; readonly scopeId: string | null };
};

const atUnit = (unit: string) => ({ scopeKind: 'ORGANISATION', scopeId: unit }) as const;
const inDistrict = (district: string) => ({ scopeKind: 'DISTRICT', scopeId: district }) as const;

/** One account per kind of actor; each signs in as `<id>@samlots.example`. */
export const accounts: readonly Account[] = [
  { id: 'north-coordinator', unit: 'clinic', role: 'COORDINATOR', scope: inDistrict('north') },
  { id: 'south-coordinator', unit: 'club', role: 'COORDINATOR', scope: inDistrict('south') },
  { id: 'clinic-contact', unit: 'clinic', role: 'ORG_CONTACT', scope: atUnit('clinic') },
  { id: 'parish-contact', unit: 'parish', role: 'ORG_CONTACT', scope: atUnit('parish') },
  { id: 'clinic-nurse', unit: 'clinic', role: 'STAFF', scope: atUnit('clinic') },
  { id: 'reader', unit: 'parish', role: 'READER', scope: inDistrict('north') },
  { id: 'admin', unit: 'club', role: 'ADMIN', scope: { scopeKind: 'EVERYWHERE', scopeId: null } },
];

const places = async (prisma: Db): Promise<void> => {
  await prisma.district.createMany({
    data: [
      { id: 'north', kind: 'district', nameSv: 'Årsta', nameEn: 'Årsta' },
      { id: 'south', kind: 'district', nameSv: 'Älvsjö', nameEn: 'Älvsjö' },
      {
        id: 'old',
        kind: 'district',
        nameSv: 'Ängen',
        nameEn: 'Ängen',
        validToOn: new Date('2013-12-31'),
        successorId: 'south',
      },
    ],
  });
  await prisma.organisation.createMany({
    data: [
      { id: 'clinic', name: 'BVC Tallkotten', kind: 'bvc', districtId: 'north' },
      { id: 'parish', name: 'Ljungbackens församling', kind: 'church', districtId: 'north' },
      { id: 'club', name: 'Föreningen Öppet', kind: 'civil-society', districtId: 'south' },
    ].map((row) => ({ ...row, sortKey: sortKey(row.name), operator: 'region', content: {} })),
  });
};

const person = async (
  prisma: Db,
  id: string,
  unit: string,
  more: { name?: string; email?: string; protectedIdentity?: boolean; alias?: string; toOn?: Date } = {},
) => {
  const { toOn, ...fields } = more;
  await prisma.person.create({
    data: {
      id,
      name: `Namn ${id}`,
      sortKey: sortKey(more.alias ?? `Namn ${id}`),
      email: `${id}@samlots.example`,
      ...fields,
      memberships: {
        create: { id: `m-${id}`, organisationId: unit, fromOn: new Date('2010-01-01'), ...(toOn ? { toOn } : {}) },
      },
    },
  });
};

/** Persons with a tie, a role and an account each. */
export const withAccounts = async (prisma: Db, wanted: readonly Account[]): Promise<void> => {
  for (const { id, unit, role, scope } of wanted) {
    await person(prisma, id, unit);
    await prisma.roleAssignment.create({
      data: { id: `r-${id}`, personId: id, role, ...scope, fromOn: new Date('2010-01-01') },
    });
    await prisma.user.create({
      data: {
        id: `u-${id}`,
        name: id,
        email: `${id}@samlots.example`,
        emailVerified: true,
        persons: { create: { personId: id } },
      },
    });
  }
};

/** The name and the address that nothing but `reveal-protected-name` may ever tell. */
export const protectedName = 'Namn skyddberg-marker';
export const protectedEmail = 'skyddberg-marker@samlots.example';

/** Two districts, three units, an account of each kind, a person who has left and one with a protected identity. */
export const twoDistricts = async (prisma: Db): Promise<void> => {
  await places(prisma);
  await withAccounts(prisma, accounts);
  const hidden = { name: protectedName, email: protectedEmail, protectedIdentity: true, alias: 'Alias Alm' };
  await person(prisma, 'clinic-hidden', 'clinic', hidden);
  await person(prisma, 'clinic-former', 'clinic', { toOn: new Date('2013-12-31') });
  await person(prisma, 'club-member', 'club');
};
