import { expect, it } from 'vitest';
import { planTasks, type PlannedOccurrence, type PlannedProgramme } from './plan-tasks.ts';

const now = new Date('2014-02-10T09:00:00Z');
const theme = { __typename: 'LocalText', sv: 'Tema', en: null } as const;

const occurrence = (startsAt: string, marked: number, status = 'PUBLISHED'): PlannedOccurrence => ({
  __typename: 'SessionOccurrence',
  key: startsAt,
  round: 'A',
  format: 'full-day',
  status,
  startsAt,
  endsAt: startsAt,
  capacity: 96,
  seatsTaken: 90,
  openSeats: 6,
  queueLength: 0,
  enrolmentOpen: false,
  enrolmentClosesAt: startsAt,
  missingForPublishing: [],
  presence: { __typename: 'PresenceCounts', full: marked, am: 0, pm: 0, none: 0 },
  venue: { __typename: 'Venue', name: 'Trädgårdssalen' },
});

const programme = (status: string, ...occurrences: PlannedOccurrence[]): PlannedProgramme => ({
  __typename: 'TrainingProgramme',
  key: 'year',
  title: theme,
  status,
  days: [{ __typename: 'TrainingDay', key: 'day-1', number: 1, theme, occurrences }],
});

const draft = occurrence('2014-05-15T07:00:00Z', 0, 'DRAFT');
const unmarked = occurrence('2014-02-04T08:00:00Z', 88);

it('asks for attendance first, then for drafts', () => {
  const tasks = planTasks([programme('PUBLISHED', draft, unmarked)], now);
  expect(tasks.map(({ kind }) => kind)).toEqual(['attendance', 'draft']);
  expect(tasks[0]).toMatchObject({ unmarked: 2, until: '2014-02-18T08:00:00.000Z' });
});

it.each([
  ['everybody is marked', [programme('PUBLISHED', occurrence('2014-02-04T08:00:00Z', 90))]],
  ['it is too late to mark', [programme('PUBLISHED', occurrence('2014-01-20T08:00:00Z', 88))]],
  ['the day is still to come', [programme('PUBLISHED', occurrence('2014-03-06T08:00:00Z', 0))]],
  ['the programme itself is a draft', [programme('DRAFT', draft)]],
])('asks for nothing when %s', (_case, programmes) => {
  expect(planTasks(programmes, now)).toEqual([]);
});
