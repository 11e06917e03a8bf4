import { randomUUID } from 'node:crypto';
import type { LoaderFunctionArgs } from 'react-router';
import { OccurrenceAudiencesDocument } from '../../generated/operations.ts';
import { graphql } from '../../graphql.server.ts';
import type { AudienceChoice, LetterValues } from '../../letters/letter-values.ts';
import { loadPlanned } from '../../training/load-planned.server.ts';

/** The occurrence, to whom one can write, and an empty letter. */
export async function loadLetterForm(args: LoaderFunctionArgs) {
  const occurrence = await loadPlanned(args);
  const found = await graphql(OccurrenceAudiencesDocument, { id: occurrence.key }, args);
  const choices: readonly AudienceChoice[] = [
    { audience: 'ENROLLED', count: found.enrolled?.count ?? 0 },
    { audience: 'WAITING', count: found.waiting?.count ?? 0 },
    { audience: 'EVERYONE', count: found.everyone?.count ?? 0 },
  ];
  const values: LetterValues = { audience: 'ENROLLED', subject: '', body: '', requestKey: randomUUID() };
  return { occurrence, choices, values };
}
