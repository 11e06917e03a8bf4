/**
 * How much of a training a mark counts for (docs/concepts.md, DOMAIN 9). Promises: one definition for every page and
 * report. Refuses: to count a lecture as a day; it is a participation.
 */

/** Participant-days of one seat: 1 for a full day, 0.5 for half of one or for a half-day, 0 for a lecture or an absence. */
export function participantDays(format: string, presence: string): number {
  const there = presence === 'FULL' || presence === 'AM' || presence === 'PM';
  if (!there || format === 'lecture') return 0;
  return format === 'full-day' && presence === 'FULL' ? 1 : 0.5;
}
