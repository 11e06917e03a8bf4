import type { Db } from '@samlots/db';
import type { SignedIn } from '@samlots/kernel';
import type { KeptSection } from './kept-section.ts';

const aboutTheDay = {
  select: {
    startsAt: true,
    round: true,
    day: { select: { number: true, programme: { select: { titleSv: true } } } },
  },
} as const;

/** Her seats with attendance and food, the calendars that fetch them, and links to them in mails. */
export async function keptOfSeats(prisma: Db, { personIds }: SignedIn): Promise<readonly KeptSection[]> {
  const personId = { in: [...personIds] };
  const [seats, feeds, links] = await Promise.all([
    prisma.enrolment.findMany({
      where: { personId },
      orderBy: { occurrence: { startsAt: 'desc' } },
      include: {
        occurrence: aboutTheDay,
        organisation: { select: { name: true } },
        attendance: true,
        food: true,
      },
    }),
    prisma.feed.findMany({ where: { personId }, orderBy: { createdAt: 'asc' } }),
    prisma.seatLink.findMany({
      where: { enrolment: { personId } },
      orderBy: { createdAt: 'asc' },
      include: { enrolment: { select: { occurrence: aboutTheDay } } },
    }),
  ]);
  return [
    {
      kind: 'seat',
      rows: seats.map(({ occurrence, organisation, attendance, food, ...seat }) => ({
        programme: occurrence.day.programme.titleSv,
        day: occurrence.day.number,
        round: occurrence.round,
        startsAt: occurrence.startsAt,
        organisation: organisation.name,
        state: seat.state,
        part: seat.part,
        food: food?.choice ?? null,
        presence: attendance?.presence ?? null,
        excused: attendance?.excused ?? null,
        requestedAt: seat.requestedAt,
        endedAt: seat.endedAt,
      })),
    },
    {
      kind: 'feed',
      rows: feeds.map(({ createdAt, lastReadAt, revokedAt }) => ({ createdAt, lastReadAt, revokedAt })),
    },
    {
      kind: 'seat-link',
      rows: links.map(({ createdAt, expiresAt, enrolment }) => ({
        startsAt: enrolment.occurrence.startsAt,
        createdAt,
        expiresAt,
      })),
    },
  ];
}
