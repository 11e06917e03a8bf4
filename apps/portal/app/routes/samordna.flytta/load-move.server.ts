import { swedishClock, swedishDate } from '@samlots/text';
import type { LoaderFunctionArgs } from 'react-router';
import { VenuesDocument } from '../../generated/operations.ts';
import { graphql } from '../../graphql.server.ts';
import { loadPlanned } from '../../training/load-planned.server.ts';
import type { MoveValues } from './move-fields.ts';

/** The day with its time and place as the form shows them, and the venues to choose from. Throws 404 and 403. */
export async function loadMove(args: LoaderFunctionArgs) {
  const [occurrence, { venues }] = await Promise.all([loadPlanned(args), graphql(VenuesDocument, {}, args)]);
  const startsAt = new Date(occurrence.startsAt);
  const values: MoveValues = {
    date: swedishDate(startsAt),
    startsAt: swedishClock(startsAt),
    venue: occurrence.venue.key,
  };
  return { occurrence, venues, values };
}
