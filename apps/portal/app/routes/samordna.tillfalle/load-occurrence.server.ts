import type { LoaderFunctionArgs } from 'react-router';
import { OccurrenceSeatsDocument } from '../../generated/operations.ts';
import { graphql } from '../../graphql.server.ts';
import { loadPlanned } from '../../training/load-planned.server.ts';

const done = ['publicerad', 'sparad', 'skapad', 'flyttad', 'installd'] as const;
export type Done = (typeof done)[number];

/** The occurrence with all its seats and its queue, and what was just done to it. */
export async function loadOccurrence(args: LoaderFunctionArgs) {
  const occurrence = await loadPlanned(args);
  const seats = await graphql(OccurrenceSeatsDocument, { key: occurrence.key }, args);
  const enrolments = (seats.occurrence?.enrolments.edges ?? []).map(({ node }) => node);
  const { searchParams } = new URL(args.request.url);
  const asked = searchParams.get('klart');
  return {
    occurrence,
    food: seats.occurrence?.foodTotals ?? null,
    seats: enrolments.filter(({ state }) => state !== 'WAITLISTED'),
    letters: seats.occurrence?.letters ?? [],
    materials: seats.occurrence?.materials ?? [],
    queue: enrolments.filter(({ state }) => state === 'WAITLISTED'),
    done: done.find((word) => word === asked) ?? null,
    count: Number(searchParams.get('antal') ?? 0),
    show: searchParams.get('visa'),
    now: new Date().toISOString(),
  };
}

export type LoadedOccurrence = Awaited<ReturnType<typeof loadOccurrence>>;
export type SeatRow = LoadedOccurrence['seats'][number];
