import type { ActionFunctionArgs } from 'react-router';
import { PlannedProgrammeDocument, PlannedProgrammesDocument } from '../../generated/operations.ts';
import { graphql } from '../../graphql.server.ts';
import type { PlannedProgramme } from './plan-tasks.ts';

/** When a programme has its next day; drafts and what is over come last. */
function nextAt({ days, status }: PlannedProgramme, now: Date): number {
  const coming = days.flatMap(({ occurrences }) => occurrences.map(({ startsAt }) => Date.parse(startsAt)));
  return status === 'DRAFT' ? Infinity : Math.min(...coming.filter((at) => at > now.getTime()));
}

/** The programmes that the viewer plans with their days, the one with the next day first; null for nobody signed in. */
export async function loadPlanning(args: Pick<ActionFunctionArgs, 'request' | 'context'>, now: Date) {
  const { viewer, programmes } = await graphql(PlannedProgrammesDocument, {}, args);
  if (viewer === null) return null;
  const keys = programmes.edges.filter(({ node }) => node.mayPlan).map(({ node }) => node.key);
  const loaded = await Promise.all(keys.map((key) => graphql(PlannedProgrammeDocument, { key }, args)));
  return loaded
    .flatMap(({ programme }) => (programme === null ? [] : [programme]))
    .map((programme) => ({ programme, at: nextAt(programme, now) }))
    .toSorted((one, other) => (one.at === other.at ? 0 : one.at - other.at))
    .map(({ programme }) => programme);
}
