import type { OccurrenceFactsFragment, RefusalFactsFragment, ViewerFactsFragment } from '../generated/operations.ts';

export type Occurrence = Omit<OccurrenceFactsFragment, '__typename'>;
export type Viewer = Omit<ViewerFactsFragment, '__typename'>;
export type RefusalFacts = RefusalFactsFragment['facts'];

/** The value of a fact of a refusal, or an empty text where the API told none. */
export function factOf(facts: RefusalFacts, name: string): string {
  return facts.find((fact) => fact.name === name)?.value ?? '';
}

/** Where an occurrence stands at `now`, for words and for what can be done. */
export type OccurrencePhase = 'draft' | 'cancelled' | 'held' | 'begun' | 'open' | 'full' | 'closed';

export function phaseOf(occurrence: Occurrence, now: Date): OccurrencePhase {
  if (occurrence.status === 'DRAFT') return 'draft';
  if (occurrence.status === 'CANCELLED') return 'cancelled';
  if (now >= new Date(occurrence.endsAt)) return 'held';
  if (now >= new Date(occurrence.startsAt)) return 'begun';
  if (!occurrence.enrolmentOpen) return 'closed';
  return occurrence.openSeats > 0 ? 'open' : 'full';
}

/** The units for which the viewer books, as their contact. */
export function contactUnits(viewer: Viewer | null): readonly string[] {
  const grants = viewer?.grants ?? [];
  return grants.flatMap(({ role, scopeId }) => (role === 'ORG_CONTACT' && scopeId !== null ? [scopeId] : []));
}
