import type { Prisma } from '@samlots/db/client';
import type { Ids } from '@samlots/kernel';
import type { Domain, ProgrammeRecord } from './domain-files.ts';
import { instantAt, plusDays, swedishDateAt, type PlainDate } from './plain-date.ts';

type Day = ProgrammeRecord['days'][number];
type Occurrence = Day['occurrences'][number];
/** The function mailbox in whose name the demo's invitations stand. */
export const organiserEmail = 'utbildning@samlots.example';

type Make = { readonly ids: Ids; readonly now: Date };

/** Enrolment to a course opens eight weeks before its first day, and to those further off three weeks ago. */
const openedDaysBefore = { firstDay: 56, today: 21 };

/**
 * The specialist course demands a manager's approval and a group about to start: it stays a draft, seen by its
 * coordinator, until enrolment can ask for them.
 */
const statusOf = ({ level }: ProgrammeRecord): 'DRAFT' | 'PUBLISHED' =>
  level === 'SPECIALIST' ? 'DRAFT' : 'PUBLISHED';

/** When enrolment to the programme opened: always behind us. */
export function enrolmentOpensAt(programme: ProgrammeRecord, now: Date): Date {
  const first =
    programme.days.flatMap((day) => day.occurrences.map(({ date }) => date)).toSorted()[0] ?? swedishDateAt(now);
  const choices: PlainDate[] = [
    plusDays(first, -openedDaysBefore.firstDay),
    plusDays(swedishDateAt(now), -openedDaysBefore.today),
  ];
  return instantAt(choices.toSorted()[0] ?? first, '08:00');
}

function programmeRow(programme: ProgrammeRecord, now: Date): Prisma.TrainingProgrammeCreateManyInput {
  return {
    id: programme.id,
    titleSv: programme.title.sv,
    titleEn: programme.title.en,
    purposeSv: programme.purpose.sv,
    purposeEn: programme.purpose.en,
    level: programme.level,
    track: programme.track,
    organisationId: programme.owner.organisationId,
    districtId: programme.owner.districtId,
    invitedKinds: programme.invitedKinds,
    open: programme.open,
    status: statusOf(programme),
    opensAt: enrolmentOpensAt(programme, now),
    enrolmentClosesDaysBefore: programme.rules.enrolmentClosesDaysBefore,
    freeCancellationDaysBefore: programme.rules.freeCancellationDaysBefore ?? 0,
    organiserEmail,
    requiredAttendanceDays: programme.rules.certificate?.minDays ?? null,
    createdAt: enrolmentOpensAt(programme, now),
  };
}

function dayRow(programme: ProgrammeRecord, day: Day): Prisma.TrainingDayCreateManyInput {
  const discussed = day.discussionCase;
  return {
    id: day.id,
    programmeId: programme.id,
    number: day.number,
    themeSv: day.theme.sv,
    themeEn: day.theme.en,
    goals: day.learningGoals,
    ...(discussed && {
      casework: { title: discussed.title, text: discussed.textSv, questions: discussed.questions },
    }),
  };
}

const occurrenceRow = (
  programme: ProgrammeRecord,
  day: Day,
  occurrence: Occurrence,
): Prisma.SessionOccurrenceCreateManyInput => ({
  id: occurrence.id,
  dayId: day.id,
  round: occurrence.round,
  format: occurrence.format,
  startsAt: instantAt(occurrence.date, occurrence.startsAt),
  endsAt: instantAt(occurrence.date, occurrence.endsAt),
  doorsOpenAt: instantAt(occurrence.date, occurrence.doorsOpenAt),
  venueId: occurrence.venueId,
  capacity: occurrence.capacity,
  status: statusOf(programme),
});

const agendaRows = (day: Day, { id, date }: Occurrence, ids: Ids): Prisma.AgendaItemCreateManyInput[] =>
  day.agenda.map((item, index) => ({
    id: ids.newId(),
    occurrenceId: id,
    position: index + 1,
    type: item.type,
    startsAt: instantAt(date, item.start),
    endsAt: instantAt(date, item.end),
    titleSv: item.title.sv,
    titleEn: item.title.en,
    lecturer: item.speakerRole ?? null,
  }));

/** Venues, programmes, days, occurrences and agendas as rows; instants are Swedish wall time on the programmes' dates. */
export function programmeRows(
  venues: Domain['training']['venues'],
  programmes: readonly ProgrammeRecord[],
  { ids, now }: Make,
) {
  const given = programmes.flatMap((programme) =>
    programme.days.flatMap((day) => day.occurrences.map((occurrence) => ({ programme, day, occurrence }))),
  );
  return {
    venues: venues.map(({ id, name, address, capacity, accessibility, rooms }) => ({
      id,
      name,
      address,
      capacity,
      accessibility,
      rooms,
    })),
    programmes: programmes.map((programme) => programmeRow(programme, now)),
    days: programmes.flatMap((programme) => programme.days.map((day) => dayRow(programme, day))),
    occurrences: given.map(({ programme, day, occurrence }) => occurrenceRow(programme, day, occurrence)),
    agenda: given.flatMap(({ day, occurrence }) => agendaRows(day, occurrence, ids)),
  };
}
