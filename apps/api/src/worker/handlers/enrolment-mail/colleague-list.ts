import type { Colleague, DayFacts, ForColleagues } from '@samlots/mail';
import { partOf, shownName } from './letter-content.ts';
import type { Loaded } from './load-enrolment.ts';
import type { Subject } from './subject.ts';

function wordFor({ enrolment, news, standing }: Subject): Colleague['news'] {
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
    case 'part-chosen':
      return `part-${partOf(enrolment.part)}`;
    case 'day-moved':
    case 'venue-moved':
      return standing.place === 'queue' ? 'queue-kept' : 'seat-kept';
  }
}

/** What happened to the day, as those of the list who knew of it before are told. */
function changeOf(subjects: readonly Subject[]): Pick<ForColleagues, 'change' | 'previous' | 'previousVenue'> {
  for (const { news } of subjects) {
    if (news.kind === 'day-cancelled') return { change: news.kind };
    if (news.kind === 'day-moved') {
      return { change: news.kind, ...(news.previous ? { previous: news.previous } : {}) };
    }
    if (news.kind === 'venue-moved') {
      return { change: news.kind, ...(news.previousVenue === undefined ? {} : { previousVenue: news.previousVenue }) };
    }
  }
  return { change: 'none' };
}

type List = {
  readonly organisation: Loaded['organisation'];
  readonly subjects: readonly Subject[];
  readonly day: DayFacts;
  readonly baseUrl: string;
  readonly queueNumbers: ReadonlyMap<string, number>;
};

/** The list for the contact of a unit, by the names that others may see. */
export function colleagueList({ organisation, subjects, day, baseUrl, queueNumbers }: List): ForColleagues {
  return {
    kind: 'for-colleagues',
    day,
    organisation: organisation.name,
    organisationUrl: `${baseUrl}/organisation/${encodeURIComponent(organisation.id)}`,
    ...changeOf(subjects),
    colleagues: subjects.map((subject) => {
      const number = queueNumbers.get(subject.enrolment.id);
      const name = shownName(subject.enrolment.person);
      return { name, news: wordFor(subject), ...(number === undefined ? {} : { queueNumber: number }) };
    }),
  };
}
