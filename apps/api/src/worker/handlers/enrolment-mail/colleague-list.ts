import type { Colleague, ForColleagues } from '@samlots/mail';
import type { EnrolmentMailKind } from '@samlots/kernel';
import { dayFactsOf } from './day-facts.ts';
import { shownName } from './letter-content.ts';
import type { Loaded, LoadedColleague } from './load-enrolment.ts';
import { standingOf } from './standing.ts';
import { newsOf, type News, type Standing } from './what-to-tell.ts';

/** One person of a list: what her own letter would have been about. */
export type Listed = {
  readonly enrolment: LoadedColleague;
  readonly news: News;
  readonly standing: Standing | null;
  readonly queueNumber: number | null;
};

/** The kind of a colleague's own job, which is not at hand here: it follows from what became of her. */
function kindOf({ state }: LoadedColleague, place: Standing['place'], leadKind: EnrolmentMailKind): EnrolmentMailKind {
  const isLive = state === 'ENROLLED' || state === 'WAITLISTED';
  if (leadKind === 'day-cancelled' || (isLive && (leadKind === 'day-moved' || leadKind === 'venue-moved'))) return leadKind;
  if (isLive) return place === 'seat' ? 'seat-confirmed' : 'waitlisted';
  return place === 'seat' ? 'seat-cancelled' : 'queue-left';
}

/** What the same change means for a colleague. */
export function listedAs(colleague: LoadedColleague, lead: Loaded, leadKind: EnrolmentMailKind): Omit<Listed, 'queueNumber'> {
  const standing = standingOf(colleague, lead.occurrence);
  const news = newsOf({ kind: kindOf(colleague, standing.place, leadKind), now: standing, earlier: colleague.earlier });
  return { enrolment: colleague, news, standing: holds(colleague) ? standing : null };
}

const holds = ({ state }: { state: string }): boolean => state === 'ENROLLED' || state === 'WAITLISTED';

function wordFor({ news, standing }: Listed): Colleague['news'] {
  switch (news.kind) {
    case 'seat-confirmed':
      return 'seat';
    case 'waitlisted':
      return 'queue';
    case 'seat-cancelled':
      return 'seat-gone';
    case 'queue-left':
      return 'queue-left';
    case 'day-cancelled':
      return 'day-cancelled';
    case 'day-moved':
    case 'venue-moved':
    case 'nothing-new':
      return standing?.place === 'queue' ? 'queue-kept' : 'seat-kept';
  }
}

function lineOf(listed: Listed): Colleague {
  const name = shownName(listed.enrolment.person);
  const { queueNumber } = listed;
  return { name, news: wordFor(listed), ...(queueNumber === null ? {} : { queueNumber }) };
}
