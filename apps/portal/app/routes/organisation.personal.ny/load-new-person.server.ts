import { randomUUID } from 'node:crypto';
import type { LoaderFunctionArgs } from 'react-router';
import { ProfessionsDocument } from '../../generated/operations.ts';
import { graphql } from '../../graphql.server.ts';
import { loadStaffUnit } from '../../people/load-staff-unit.server.ts';

/** The unit, the closed list of professions, and the key that makes the form sent twice one request. */
export async function loadNewPerson(args: LoaderFunctionArgs) {
  const [unit, { professions }] = await Promise.all([loadStaffUnit(args), graphql(ProfessionsDocument, {}, args)]);
  return { unit, professions, requestKey: randomUUID() };
}
