import type { LoaderFunctionArgs } from 'react-router';
import { OccurrenceAgendaDocument } from '../../generated/operations.ts';
import { graphql } from '../../graphql.server.ts';
import { blankRow, rowOf } from '../../training/forms/agenda-row.ts';
import { fieldsOfEdit, type EditValues } from '../../training/forms/edit-fields.ts';
import { loadPlanned } from '../../training/load-planned.server.ts';

/** The day as saved: as the form shows it, and as fields that can be compared. Throws 404 and 403. */
export async function loadEdit(args: LoaderFunctionArgs) {
  const occurrence = await loadPlanned(args);
  const found = await graphql(OccurrenceAgendaDocument, { key: occurrence.key }, args);
  const agenda = [...(found.occurrence?.agenda ?? []).map(rowOf), blankRow];
  const values: EditValues = { format: occurrence.format, capacity: String(occurrence.capacity), agenda };
  return { occurrence, values, opened: fieldsOfEdit(values) };
}
