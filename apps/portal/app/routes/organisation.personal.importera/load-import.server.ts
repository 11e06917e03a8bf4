import { data, redirect, type LoaderFunctionArgs } from 'react-router';
import { ProfessionsDocument, StaffDraftDocument } from '../../generated/operations.ts';
import { graphql } from '../../graphql.server.ts';
import { loadStaffUnit } from '../../people/load-staff-unit.server.ts';
import { textOfRows } from '../../people/rows-of-cells.ts';

/** The unit, the professions, and the draft that the address names. One that was added already leads back to the list. */
export async function loadImport(args: LoaderFunctionArgs) {
  const unit = await loadStaffUnit(args);
  const draftKey = new URL(args.request.url).searchParams.get('lista');
  const { professions } = await graphql(ProfessionsDocument, {}, args);
  if (draftKey === null) return { unit, professions, draft: null, text: '' };
  const variables = { organisation: unit.key, draft: draftKey };
  const { staffImport } = await graphql(StaffDraftDocument, variables, args);
  if (staffImport === null) throw data(null, { status: 404 });
  if (staffImport.appliedAt !== null) {
    throw redirect(`/organisation/${unit.key}/personal?klart=tillagd&antal=${staffImport.addedCount ?? 0}`, 303);
  }
  const wrong = staffImport.lines.filter(({ faults }) => faults.length > 0).length;
  const editing = new URL(args.request.url).searchParams.get('andra') === 'ja';
  const draft = wrong > 0 || editing ? null : staffImport;
  return { unit, professions, draft, text: textOfRows(staffImport.lines) };
}
