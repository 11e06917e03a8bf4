/** A small district with one training year, for the mail tests: people as they come, with and without mail of their own. */
import { sortKey, type Actor } from '@samlots/kernel';
import type { Db } from '@samlots/db';

const at = (clock: string): Date => new Date(`2014-03-06T${clock}:00+01:00`);

const people = [
  { id: 'leyla', name: 'Leyla Özdemir', unit: 'clinic', email: 'leyla.ozdemir@bvc.example' },
  { id: 'amina', name: 'Amina Warsame', unit: 'clinic', email: 'amina.warsame@bvc.example' },
  { id: 'zoe', name: 'Zoë Årman-Öst', unit: 'clinic', email: 'zoe@bvc.example', locale: 'en' },
  { id: 'goran', name: 'Göran Öberg', unit: 'clinic', email: 'goran@bvc.example' },
  { id: 'ulla', name: 'Ulla Utanpost', unit: 'clinic', email: null },
  { id: 'hidden', name: 'Hemliga Namnet', unit: 'clinic', email: 'hidden@bvc.example', alias: 'Alm Alias' },
  { id: 'deacon', name: 'Didrik Diakon', unit: 'parish', email: null },
  { id: 'member', name: 'Mia Medlem', unit: 'club', email: null },
] as const;

type MailPersonId = (typeof people)[number]['id'];

async function units(prisma: Db): Promise<void> {
  await prisma.district.create({ data: { id: 'north', kind: 'district', nameSv: 'Norr', nameEn: 'North' } });
  const rows = [
    { id: 'office', name: 'Stadsdelen Norr', kind: 'district-administration' },
    { id: 'clinic', name: 'BVC Tallkotten', kind: 'bvc' },
    { id: 'parish', name: 'Ljungbackens församling', kind: 'church', email: 'kansli@ljungbacken.example' },
    { id: 'club', name: 'Föreningen Öppet', kind: 'civil-society' },
  ];
  await prisma.organisation.createMany({
    data: rows.map((row) => ({
      ...row,
      sortKey: sortKey(row.name),
      districtId: 'north',
      operator: 'city',
      content: {},
    })),
  });
}

async function staff(prisma: Db): Promise<void> {
  for (const { unit, ...person } of people) {
    const protectedIdentity = 'alias' in person;
    await prisma.person.create({
      data: {
        ...person,
        protectedIdentity,
        sortKey: sortKey(protectedIdentity ? person.alias : person.name),
        memberships: { create: { id: `m-${person.id}`, organisationId: unit, fromOn: new Date('2010-01-01') } },
      },
    });
  }
  const role = { role: 'ORG_CONTACT', scopeKind: 'ORGANISATION', scopeId: 'clinic', fromOn: new Date('2010-01-01') };
  await prisma.roleAssignment.create({ data: { ...role, personId: 'leyla' } });
  // Was the contact until the end of January: gets nothing now.
  await prisma.roleAssignment.create({ data: { ...role, personId: 'goran', toOn: new Date('2014-01-31') } });
  for (const id of ['leyla', 'amina']) {
    const email = `${id}@samlots.example`;
    await prisma.user.create({ data: { id: `u-${id}`, name: id, email, persons: { create: { personId: id } } } });
  }
}

const agenda = [
  ['registration', '08:30', '09:00'],
  ['lecture', '09:00', '12:00'],
  ['lunch', '12:00', '13:00'],
  ['group-discussion', '13:00', '14:45'],
  ['break', '14:45', '15:00'],
  ['joint-problem-solving', '15:00', '16:30'],
] as const;

async function programme(prisma: Db, capacity: number): Promise<void> {
  const accessibility = ['hiss', 'hörslinga', 'tillgänglig toalett'];
  await prisma.venue.createMany({
    data: [
      { id: 'garden', name: 'Trädgårdssalen', address: 'Påhittade torget 30', capacity: 96, accessibility, rooms: 8 },
      {
        id: 'church',
        name: 'Frikyrkan Bryggan, stora salen',
        address: 'Kyrkstigen 14',
        capacity: 110,
        accessibility: [],
        rooms: 6,
      },
    ],
  });
  await prisma.trainingProgramme.create({
    data: {
      id: 'year-2014',
      titleSv: 'Gemensamt utbildningsår 2014 – Utökad samverkan',
      titleEn: 'Joint training year 2014 – Extended collaboration',
      purposeSv: 'Samsyn',
      organisationId: 'office',
      districtId: 'north',
      open: true,
      status: 'PUBLISHED',
      organiserEmail: 'utbildning@samlots.example',
      days: { create: { id: 'day', number: 4, themeSv: 'Våld i familjen', goals: [] } },
    },
  });
  await prisma.sessionOccurrence.create({
    data: {
      id: 'day-A',
      dayId: 'day',
      round: 'A',
      format: 'full-day',
      startsAt: at('09:00'),
      endsAt: at('16:30'),
      doorsOpenAt: at('08:30'),
      venueId: 'garden',
      capacity,
      status: 'PUBLISHED',
      agenda: {
        create: agenda.map(([type, from, to], position) => ({
          id: `item-${position}`,
          position,
          type,
          startsAt: at(from),
          endsAt: at(to),
          titleSv: 'Våld i familjen',
        })),
      },
    },
  });
}

/** Fills an empty database: occurrence `day-A` on 6 March 2014 kl. 09.00–16.30 with as many seats as asked for. */
export async function mailWorld(prisma: Db, capacity: number): Promise<void> {
  await units(prisma);
  await staff(prisma);
  await programme(prisma, capacity);
}

const signedIn = (
  userId: string,
  personId: string,
  grants: Extract<Actor, { kind: 'signed-in' }>['grants'],
): Actor => ({
  kind: 'signed-in',
  userId,
  personIds: [personId],
  organisationIds: [],
  grants,
});

export const mailActors = {
  contact: signedIn('u-leyla', 'leyla', [{ role: 'ORG_CONTACT', scope: { kind: 'organisation', id: 'clinic' } }]),
  amina: signedIn('u-amina', 'amina', []),
  coordinator: signedIn('u-coordinator', 'nobody-here', [
    { role: 'COORDINATOR', scope: { kind: 'district', id: 'north' } },
  ]),
} as const;

/** Input of `enrol-people` for people of one unit. */
export const seatsFor = (...personIds: MailPersonId[]) => ({
  organisationId: people.find(({ id }) => id === personIds[0])?.unit,
  seats: [{ occurrenceId: 'day-A', personIds }],
});
