import type { Db } from '@samlots/db';

const at = (day: string, clock: string): Date => new Date(`${day}T${clock}:00Z`);
const hoursOf = (day: string) => ({
  startsAt: at(day, '08:00'),
  endsAt: at(day, '15:30'),
  doorsOpenAt: at(day, '07:30'),
});

type Programme = { readonly id: string; readonly districtId: string; readonly organisationId: string };

const agendaOf = (id: string, day: string) => [
  { id: `${id}-1`, position: 0, type: 'lecture', startsAt: at(day, '08:00'), endsAt: at(day, '11:00'), titleSv: 'Ett' },
  {
    id: `${id}-2`,
    position: 1,
    type: 'group-discussion',
    startsAt: at(day, '12:00'),
    endsAt: at(day, '15:00'),
    titleSv: 'Två',
  },
];

type Given = { readonly programmeId: string; readonly round: string; readonly day: string; readonly status: string };

/** An occurrence `<programme>-<round>`; the day has the programme's id and `-day`. */
const occurrence = async (prisma: Db, { programmeId, round, day, status }: Given) => {
  const id = `${programmeId}-${round}`;
  await prisma.sessionOccurrence.create({
    data: {
      id,
      dayId: `${programmeId}-day`,
      round,
      format: 'full-day',
      ...hoursOf(day),
      venueId: 'hall',
      capacity: 30,
      status,
      agenda: { create: agendaOf(id, day) },
    },
  });
};

const programme = async (prisma: Db, { id, districtId, organisationId }: Programme, status: string) => {
  await prisma.trainingProgramme.create({
    data: {
      id,
      titleSv: `Året ${id}`,
      purposeSv: 'Samsyn',
      organisationId,
      districtId,
      invitedKinds: ['bvc', 'church', 'civil-society'],
      status,
      organiserEmail: 'utbildning@samlots.example',
      days: { create: { id: `${id}-day`, number: 1, themeSv: 'Våld i familjen', goals: [] } },
    },
  });
};

type Seat = {
  readonly personId: string;
  readonly unit: string;
  readonly programmeId: string;
  readonly round: string;
  readonly state: string;
};

const seat = async (prisma: Db, { personId, unit, programmeId, round, state }: Seat) => {
  const id = `e-${personId}-${round}`;
  const waits = state === 'WAITLISTED';
  await prisma.enrolment.create({
    data: {
      id,
      occurrenceId: `${programmeId}-${round}`,
      dayId: `${programmeId}-day`,
      personId,
      membershipId: `m-${personId}`,
      organisationId: unit,
      state,
      requestedAt: at('2014-01-10', '09:00'),
      queueTicket: waits ? 1 : null,
      invitation: {
        create: { uid: `uid-${id}`, dtstampAt: at('2014-01-10', '09:00'), organiser: 'utbildning@samlots.example' },
      },
      messages: {
        create: {
          dedupeKey: `told ${id}`,
          kind: waits ? 'waitlisted' : 'seat-confirmed',
          recipient: `${personId}@samlots.example`,
          subject: 'Utbildningsdag 1',
          messageId: `<${id}@samlots.example>`,
          state: 'SENT',
          createdAt: at('2014-01-10', '09:00'),
        },
      },
    },
  });
};

/**
 * Training in both districts of `twoDistricts`: a published and a draft programme in each (`north`, `north-draft`,
 * `south`, `south-draft`), their day with a published round A on 6 March 2014 and a draft round B, seats by name in
 * round A, the protected person among them, and a past round P of 6 February.
 */
export const trainingOfBoth = async (prisma: Db): Promise<void> => {
  await prisma.venue.create({
    data: { id: 'hall', name: 'Salen', address: 'Torget 1', capacity: 60, accessibility: [], rooms: 4 },
  });
  for (const [district, unit] of [
    ['north', 'clinic'],
    ['south', 'club'],
  ] as const) {
    await programme(prisma, { id: district, districtId: district, organisationId: unit }, 'PUBLISHED');
    await programme(prisma, { id: `${district}-draft`, districtId: district, organisationId: unit }, 'DRAFT');
    await occurrence(prisma, { programmeId: district, round: 'A', day: '2014-03-06', status: 'PUBLISHED' });
    await occurrence(prisma, { programmeId: district, round: 'B', day: '2014-03-11', status: 'DRAFT' });
    await occurrence(prisma, { programmeId: district, round: 'P', day: '2014-02-06', status: 'PUBLISHED' });
    await occurrence(prisma, { programmeId: `${district}-draft`, round: 'A', day: '2014-05-06', status: 'DRAFT' });
  }
  const north = { programmeId: 'north', round: 'A' };
  await seat(prisma, { ...north, personId: 'clinic-hidden', unit: 'clinic', state: 'ENROLLED' });
  await seat(prisma, { ...north, personId: 'clinic-nurse', unit: 'clinic', state: 'ENROLLED' });
  await seat(prisma, { ...north, personId: 'parish-contact', unit: 'parish', state: 'ENROLLED' });
  await seat(prisma, { ...north, round: 'P', personId: 'north-coordinator', unit: 'clinic', state: 'WAITLISTED' });
  await seat(prisma, { ...north, round: 'P', personId: 'reader', unit: 'parish', state: 'ENROLLED' });
  // The club lies in the other district and is invited by both.
  await seat(prisma, { ...north, personId: 'club-member', unit: 'club', state: 'ENROLLED' });
  await seat(prisma, { programmeId: 'south', round: 'P', personId: 'admin', unit: 'club', state: 'ENROLLED' });
};
