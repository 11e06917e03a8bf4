/**
 * In words, for docs/permissions.md: which rows of a type somebody sees. The rules are the `visible…` clauses of the
 * capabilities' access.ts; schema/access-depth.db.test.ts compares what is seen with a table of its own.
 */
type RowRule = {
  readonly nobody: string;
  readonly self: string;
  readonly contact: string;
  readonly coordinator: string;
  readonly administrator: string;
};

const none = '–';

export const rowRules: Readonly<Record<string, RowRule>> = {
  Enrolment: {
    nobody: none,
    self: 'own seats',
    contact: 'seats of the unit',
    coordinator: 'seats of the programmes of the district',
    administrator: 'all',
  },
  Letter: {
    nobody: none,
    self: none,
    contact: none,
    coordinator: 'of the programmes of the district',
    administrator: 'all',
  },
  Material: {
    nobody: none,
    self: 'before the day with a seat, after it when present, as the material says',
    contact: none,
    coordinator: 'of the programmes of the district',
    administrator: 'all',
  },
  Person: {
    nobody: none,
    self: 'oneself',
    contact: 'who works at the unit, or has its seat',
    coordinator: 'who works in the district, or has a seat in its programmes',
    administrator: 'all',
  },
  SessionOccurrence: {
    nobody: 'published and cancelled',
    self: 'published and cancelled',
    contact: 'published and cancelled',
    coordinator: 'drafts of the district too',
    administrator: 'all',
  },
  TrainingDay: {
    nobody: 'of published programmes',
    self: 'of published programmes',
    contact: 'of published programmes',
    coordinator: 'drafts of the district too',
    administrator: 'all',
  },
  TrainingProgramme: {
    nobody: 'published',
    self: 'published',
    contact: 'published',
    coordinator: 'drafts of the district too',
    administrator: 'all',
  },
};
