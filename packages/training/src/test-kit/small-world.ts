/** A small district with one programme, for tests: two units, one day in rounds A and B, people as asked. */
import { sortKey, type Actor } from '@samlots/kernel';
import type { Db } from '@samlots/db';

const startsAt = { A: new Date('2014-03-06T08:00:00Z'), B: new Date('2014-03-11T08:00:00Z') };
const hours = (at: Date, count: number): Date => new Date(at.getTime() + count * 3_600_000);

async function places(prisma: Db): Promise<void> {
  await prisma.district.createMany({
    data: [
      { id: 'north', kind: 'district', nameSv: 'Norr', nameEn: 'North' },
      { id: 'south', kind: 'district', nameSv: 'Söder', nameEn: 'South' },
    ],
  });
  await prisma.organisation.createMany({
    data: [
      { id: 'clinic', name: 'BVC Tallkotten', kind: 'bvc', districtId: 'north' },
      { id: 'parish', name: 'Ljungbackens församling', kind: 'church', districtId: 'north' },
      { id: 'club', name: 'Föreningen', kind: 'civil-society', districtId: 'south' },
    ].map((row) => ({ ...row, sortKey: sortKey(row.name), operator: 'region', content: {} })),
  });
  await prisma.venue.create({
    data: { id: 'hall', name: 'Salen', address: 'Torget 1', capacity: 100, accessibility: [], rooms: 4 },
  });
  await prisma.venue.create({
    data: { id: 'attic', name: 'Vinden', address: 'Torget 2', capacity: 3, accessibility: [], rooms: 1 },
  });
}

async function programme(prisma: Db, capacity: number): Promise<void> {
  await prisma.trainingProgramme.create({
    data: {
      id: 'year',
      titleSv: 'Året',
      purposeSv: 'Samsyn',
      organisationId: 'clinic',
      districtId: 'north',
      invitedKinds: ['bvc', 'church'],
      status: 'PUBLISHED',
      organiserEmail: 'utbildning@samlots.example',
      days: { create: { id: 'day', number: 4, themeSv: 'Våld i familjen', goals: [] } },
    },
  });
  for (const round of ['A', 'B'] as const) {
    const from = startsAt[round];
    await prisma.sessionOccurrence.create({
      data: {
        id: `day-${round}`,
        dayId: 'day',
        round,
        format: 'full-day',
        startsAt: from,
        endsAt: hours(from, 7.5),
        doorsOpenAt: hours(from, -0.5),
        venueId: 'hall',
        capacity,
        status: 'PUBLISHED',
        agenda: {
          create: [
            {
              id: `${round}-1`,
              position: 0,
              type: 'lecture',
              startsAt: from,
              endsAt: hours(from, 3),
              titleSv: 'Föreläsning',
            },
            {
              id: `${round}-2`,
              position: 1,
              type: 'group-discussion',
              startsAt: hours(from, 4),
              endsAt: hours(from, 6),
              titleSv: 'Samtal',
            },
          ],
        },
      },
    });
  }
}

/** Creates persons `<unit>-1` … `<unit>-n`, employed at the unit since 2010. */
async function staff(prisma: Db, unit: string, count: number): Promise<string[]> {
  const ids = Array.from({ length: count }, (_, index) => `${unit}-${index + 1}`);
  await prisma.person.createMany({ data: ids.map((id) => ({ id, name: id, sortKey: id })) });
  await prisma.membership.createMany({
    data: ids.map((personId) => ({
      id: `m-${personId}`,
      personId,
      organisationId: unit,
      fromOn: new Date('2010-01-01'),
    })),
  });
  return ids;
}

/** Fills an empty database. Answers the ids of the people of each unit. */
export async function smallWorld(prisma: Db, of: { capacity: number; clinic: number; parish: number }) {
  await places(prisma);
  await programme(prisma, of.capacity);
  return {
    clinic: await staff(prisma, 'clinic', of.clinic),
    parish: await staff(prisma, 'parish', of.parish),
    club: await staff(prisma, 'club', 1),
  };
}

const signedIn = (
  userId: string,
  grants: Extract<Actor, { kind: 'signed-in' }>['grants'],
  personIds: string[] = [],
): Actor => ({
  kind: 'signed-in',
  userId,
  personIds,
  organisationIds: [],
  grants,
});

export const actors = {
  coordinator: signedIn('u-coordinator', [{ role: 'COORDINATOR', scope: { kind: 'district', id: 'north' } }]),
  elsewhere: signedIn('u-elsewhere', [{ role: 'COORDINATOR', scope: { kind: 'district', id: 'south' } }]),
  contact: signedIn('u-contact', [{ role: 'ORG_CONTACT', scope: { kind: 'organisation', id: 'clinic' } }]),
  otherContact: signedIn('u-other', [{ role: 'ORG_CONTACT', scope: { kind: 'organisation', id: 'parish' } }]),
  nurse: signedIn('u-nurse', [{ role: 'STAFF', scope: { kind: 'organisation', id: 'clinic' } }], ['clinic-1']),
  reader: signedIn('u-reader', [{ role: 'READER', scope: { kind: 'everywhere' } }]),
  nobody: { kind: 'anonymous' },
} as const satisfies Record<string, Actor>;
