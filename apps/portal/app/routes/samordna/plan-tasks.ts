/** What waits for a coordinator, most urgent first: attendance that can still be marked, then drafts that can be published. */
import type { PlannedProgrammeQuery } from '../../generated/operations.ts';
import { phaseOf } from '../../training/facts.ts';

export type PlannedProgramme = NonNullable<PlannedProgrammeQuery['programme']>;
export type PlannedDay = PlannedProgramme['days'][number];
export type PlannedOccurrence = PlannedDay['occurrences'][number];

export type PlanTask =
  | {
      readonly kind: 'attendance';
      readonly day: PlannedDay;
      readonly occurrence: PlannedOccurrence;
      readonly unmarked: number;
      readonly until: string;
    }
  | { readonly kind: 'draft'; readonly day: PlannedDay; readonly occurrence: PlannedOccurrence };

const fortnight = 14 * 86_400_000;

/** The last day on which attendance can be marked: the fourteenth after the occurrence. */
const correctableUntil = ({ startsAt }: PlannedOccurrence): string =>
  new Date(Date.parse(startsAt) + fortnight).toISOString();

function taskOf(day: PlannedDay, occurrence: PlannedOccurrence, now: Date): PlanTask | null {
  const phase = phaseOf(occurrence, now);
  if (phase === 'draft') return { kind: 'draft', day, occurrence };
  const until = correctableUntil(occurrence);
  if (phase !== 'held' || occurrence.presence === null || now > new Date(until)) return null;
  const { full, am, pm, none } = occurrence.presence;
  const unmarked = occurrence.seatsTaken - full - am - pm - none;
  return unmarked > 0 ? { kind: 'attendance', day, occurrence, unmarked, until } : null;
}

export function planTasks(programmes: readonly PlannedProgramme[], now: Date): readonly PlanTask[] {
  // The drafts of a programme that is a draft itself cannot be published yet, so they wait for nobody.
  const days = programmes.flatMap((programme) =>
    programme.days.map((day) => ({ day, published: programme.status === 'PUBLISHED' })),
  );
  const tasks = days
    .flatMap(({ day, published }) =>
      day.occurrences.map((occurrence) => ({ published, task: taskOf(day, occurrence, now) })),
    )
    .flatMap(({ published, task }) => (task === null || (task.kind === 'draft' && !published) ? [] : [task]));
  return [...tasks.filter(({ kind }) => kind === 'attendance'), ...tasks.filter(({ kind }) => kind === 'draft')];
}
