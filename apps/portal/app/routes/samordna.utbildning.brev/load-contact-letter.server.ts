import { randomUUID } from 'node:crypto';
import { data, type LoaderFunctionArgs } from 'react-router';
import { ProgrammeAudiencesDocument } from '../../generated/operations.ts';
import { graphql } from '../../graphql.server.ts';
import type { AudienceChoice, LetterValues } from '../../letters/letter-values.ts';

/** The programme with its letters, the contacts one can write to, and an empty letter. */
export async function loadContactLetter(args: LoaderFunctionArgs) {
  const found = await graphql(ProgrammeAudiencesDocument, { id: args.params['programme'] ?? '' }, args);
  if (found.programme === null) throw data(null, { status: 404 });
  if (!found.programme.mayPlan) throw data(null, { status: 403 });
  const choices: readonly AudienceChoice[] = [
    { audience: 'CONTACTS_WITH_SEATS', count: found.withSeats?.count ?? 0 },
    { audience: 'CONTACTS', count: found.contacts?.count ?? 0 },
  ];
  const values: LetterValues = { audience: 'CONTACTS_WITH_SEATS', subject: '', body: '', requestKey: randomUUID() };
  return { programme: found.programme, choices, values };
}
