import type { Prisma } from '@samlots/db/client';
import type { Ids } from '@samlots/kernel';
import type { EnrolmentRow } from './enrolments.ts';
import type { FilledOccurrence } from './fill-occurrences.ts';
import { instantAt } from './plain-date.ts';
import type { Random } from './random.ts';
import { seatWishes } from './seat-wishes.ts';

type Marking = { readonly ids: Ids; readonly random: Random; readonly now: Date; readonly markedById: string | null };

const MINUTE = 60_000;
const recent = 14 * 24 * 60 * MINUTE;

/** Of a hundred people with a seat. */
const presences = [
  { presence: 'FULL', upTo: 85 },
  { presence: 'AM', upTo: 89 },
  { presence: 'PM', upTo: 93 },
  { presence: 'NONE', upTo: 100 },
];

function drawPresence(random: Random): { presence: string; excused: boolean } {
  const lot = random.below(100);
  const presence = presences.find(({ upTo }) => lot < upTo)?.presence ?? 'FULL';
  return { presence, excused: presence === 'NONE' && random.below(10) < 6 };
}

/** Attendance of an occurrence that is over, marked ten minutes after its end; none for one to come. */
export function attendanceRows(
  filled: FilledOccurrence,
  enrolments: readonly EnrolmentRow[],
  marking: Marking,
): Prisma.AttendanceCreateManyInput[] {
  const { occurrence } = filled;
  const ended = instantAt(occurrence.date, occurrence.endsAt).getTime();
  const age = marking.now.getTime() - ended;
  if (age < 10 * MINUTE) return [];
  const present = enrolments.filter((enrolment) => enrolment.state === 'ENROLLED');
  const share = age < recent ? (seatWishes[occurrence.id]?.markedShare ?? 1) : 1;
  return present.slice(0, Math.ceil(present.length * share)).map(({ id }) => ({
    id: marking.ids.newId(),
    enrolmentId: id,
    ...drawPresence(marking.random),
    markedById: marking.markedById,
    markedAt: new Date(ended + 10 * MINUTE),
  }));
}
