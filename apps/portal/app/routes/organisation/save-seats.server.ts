import { redirect, type ActionFunctionArgs } from 'react-router';
import { EnrolPeopleDocument, type SeatsInput } from '../../generated/operations.ts';
import { graphql } from '../../graphql.server.ts';

const mostInAddress = 60;

/** Ticks are "occurrence person"; anything else is not from our form and is left out. */
function readTicks(form: FormData): readonly string[] {
  return form
    .getAll('plats')
    .filter((tick): tick is string => typeof tick === 'string' && /^\S{1,64} \S{1,64}$/.test(tick));
}

function groupTicks(ticks: readonly string[]): readonly SeatsInput[] {
  const people = new Map<string, string[]>();
  for (const tick of ticks) {
    const [occurrence = '', person = ''] = tick.split(' ');
    people.set(occurrence, [...(people.get(occurrence) ?? []), person]);
  }
  return [...people].map(([occurrenceId, personIds]) => ({ occurrenceId, personIds }));
}

/**
 * Saves all ticks at once, all or none. Refused: the ticks come back with the reason. Done: the page tells from the
 * seats as they are then, by their ids in its address, so that a reload tells no old truth.
 */
export async function saveSeats(args: ActionFunctionArgs) {
  const form = await args.request.formData();
  const ticked = readTicks(form);
  if (ticked.length === 0) return { ticked, refused: null };
  const organisation = args.params['organisation'] ?? '';
  const { enrolPeople } = await graphql(EnrolPeopleDocument, { organisation, seats: groupTicks(ticked) }, args);
  if (enrolPeople.__typename !== 'Enrolled') return { ticked, refused: enrolPeople };
  const page = new URL(args.request.url);
  const added = enrolPeople.seats.slice(0, mostInAddress).map(({ enrolmentId }) => enrolmentId);
  page.searchParams.set('nya', added.join('.'));
  return redirect(`${page.pathname}${page.search}`, 303);
}
