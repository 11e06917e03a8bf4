import type { Tx } from '@samlots/db';
import type { EnrolmentMailKind } from '@samlots/kernel';
import { placeOf } from '@samlots/mail';
import { spanOfSeat } from '@samlots/training';
import type { Loaded } from './load-enrolment.ts';
import { newsOf, placeOfEnded, type News, type Standing } from './what-to-tell.ts';

export type Enrolment = Pick<Loaded, 'id' | 'state' | 'part' | 'queueTicket' | 'person' | 'invitation' | 'earlier'>;

/** One enrolment that a mail is about, and what there is to say of it. */
export type Subject = {
  readonly enrolment: Enrolment;
  readonly news: News;
  readonly standing: Standing;
  /** False once the seat or the place in the queue has ended. */
  readonly live: boolean;
};

const isLive = ({ state }: Enrolment): boolean => state === 'ENROLLED' || state === 'WAITLISTED';

/** Her place with her own times: a half-day seat has half-day times (DESIGN 7). */
function standingOf(enrolment: Enrolment, occurrence: Loaded['occurrence']): Standing {
  const { state, queueTicket, earlier, part } = enrolment;
  const { startsAt, endsAt } = spanOfSeat(occurrence, part);
  const livePlace = state === 'WAITLISTED' ? 'queue' : 'seat';
  const place = isLive(enrolment) ? livePlace : placeOfEnded(queueTicket, earlier);
  return { place, startsAt, endsAt, venue: placeOf(occurrence) };
}

/** The enrolment under a change of this kind; null when there is nothing new to tell by now. */
export function subjectOf(
  enrolment: Enrolment,
  occurrence: Loaded['occurrence'],
  kind: EnrolmentMailKind,
): Subject | null {
  const standing = standingOf(enrolment, occurrence);
  const news = newsOf({ kind, now: standing, earlier: enrolment.earlier });
  return news && { enrolment, news, standing, live: isLive(enrolment) };
}

/** A colleague under the change that `kind` names for another: her own kind follows from what became of her. */
export function colleagueOf(
  enrolment: Enrolment,
  occurrence: Loaded['occurrence'],
  kind: EnrolmentMailKind,
): Subject | null {
  const concernsAll = ['day-cancelled', 'day-moved', 'venue-moved', 'part-chosen'].includes(kind);
  if (concernsAll) return subjectOf(enrolment, occurrence, kind);
  const seat = standingOf(enrolment, occurrence).place === 'seat';
  if (isLive(enrolment)) return subjectOf(enrolment, occurrence, seat ? 'seat-confirmed' : 'waitlisted');
  return subjectOf(enrolment, occurrence, seat ? 'seat-cancelled' : 'queue-left');
}

/** Place in the queue by enrolment id, 1 for the next person in turn; asked only when somebody is told of hers. */
export async function queueNumbers(
  tx: Tx,
  occurrenceId: string,
  subjects: readonly Subject[],
): Promise<Map<string, number>> {
  if (!subjects.some(({ news }) => news.kind === 'waitlisted')) return new Map();
  const waiting = await tx.enrolment.findMany({
    where: { occurrenceId, state: 'WAITLISTED' },
    orderBy: { queueTicket: 'asc' },
    select: { id: true },
  });
  return new Map(waiting.map(({ id }, index) => [id, index + 1]));
}
