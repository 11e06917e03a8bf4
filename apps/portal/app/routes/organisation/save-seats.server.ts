import { data, redirect, type ActionFunctionArgs } from 'react-router';
import { EnrolPeopleDocument, type SeatsInput } from '../../generated/operations.ts';
import { graphql } from '../../graphql.server.ts';
import { loadUnit } from './load-unit.server.ts';

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

type Tick = string;

/** The enrolments of those ticks whose person has that very seat, or place in the queue, already. */
async function alreadyThere(args: ActionFunctionArgs, ticks: readonly Tick[]): Promise<ReadonlyMap<Tick, string>> {
  const { staff } = await loadUnit(args);
  const seats = staff.flatMap((person) =>
    person.seats.map(({ key, occurrence }): [Tick, string] => [`${occurrence.key} ${person.key}`, key]),
  );
  return new Map(seats.filter(([tick]) => ticks.includes(tick)));
}

/** Enrols those who are ticked. A form that comes again is no fault: who has the seat already keeps it. */
async function enrolTicked(args: ActionFunctionArgs, ticked: readonly Tick[]) {
  const organisation = args.params['organisation'] ?? '';
  const ask = async (ticks: readonly Tick[]) =>
    (await graphql(EnrolPeopleDocument, { organisation, seats: groupTicks(ticks) }, args)).enrolPeople;
  const first = await ask(ticked);
  const had = first.__typename === 'AlreadyEnrolled' ? await alreadyThere(args, ticked) : new Map<Tick, string>();
  if (had.size === 0) return first;
  const seats = [...had.values()].map((enrolmentId) => ({ enrolmentId }));
  const rest = ticked.filter((tick) => !had.has(tick));
  const answer = rest.length === 0 ? null : await ask(rest);
  if (answer !== null && answer.__typename !== 'Enrolled') return answer;
  return { __typename: 'Enrolled' as const, seats: [...seats, ...(answer?.seats ?? [])] };
}

/**
 * Saves all ticks at once, all or none. Refused: the ticks come back with the reason. Done: the page tells from the
 * seats as they are then, by their ids in its address, so that a reload tells no old truth.
 */
export async function saveSeats(args: ActionFunctionArgs) {
  const form = await args.request.formData();
  const ticked = readTicks(form);
  if (ticked.length === 0) return data({ ticked, refused: 'nobody' as const }, { status: 400 });
  const answer = await enrolTicked(args, ticked);
  if (answer.__typename !== 'Enrolled') return { ticked, refused: answer };
  const page = new URL(args.request.url);
  const added = answer.seats.slice(0, mostInAddress).map(({ enrolmentId }) => enrolmentId);
  page.searchParams.set('nya', added.join('.'));
  return redirect(`${page.pathname}${page.search}`, 303);
}
