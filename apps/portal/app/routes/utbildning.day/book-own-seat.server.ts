import { data, redirect, type ActionFunctionArgs } from 'react-router';
import { z } from 'zod';
import { EnrolPeopleDocument, OwnSeatsDocument } from '../../generated/operations.ts';
import { graphql } from '../../graphql.server.ts';
import { enrolmentRefused } from '../../training/enrolment-refused.ts';
import { wordsFor } from '../../training/words.server.ts';

/** `for` holds the person and the unit whose seat it becomes, as in parts/own-seat-card.tsx. */
const fields = z.object({
  occurrence: z.string().min(1).max(64),
  for: z
    .string()
    .max(200)
    .transform((text) => text.split(' '))
    .pipe(z.tuple([z.string().min(1), z.string().min(1)])),
});

/** Whether the person has a seat, or a place in the queue, at that very occurrence: then the form only came again. */
async function hasSeat(args: ActionFunctionArgs, occurrence: string, person: string): Promise<boolean> {
  const { mySeats } = await graphql(OwnSeatsDocument, {}, args);
  return mySeats.some((seat) => seat.occurrence.key === occurrence && seat.person.key === person);
}

/** Books a seat, or a place in the queue, for the person who is signed in. Answers why not, in words. */
export async function bookOwnSeat(args: ActionFunctionArgs) {
  const words = wordsFor(args.request);
  const parsed = fields.safeParse(Object.fromEntries(await args.request.formData()));
  if (!parsed.success) return data({ refused: words.t('errors:refusal.InvalidInput') }, { status: 400 });
  const {
    occurrence,
    for: [person, organisation],
  } = parsed.data;
  const seats = [{ occurrenceId: occurrence, personIds: [person] }];
  const { enrolPeople } = await graphql(EnrolPeopleDocument, { organisation, seats }, args);
  const again = enrolPeople.__typename === 'AlreadyEnrolled' && (await hasSeat(args, occurrence, person));
  if (enrolPeople.__typename !== 'Enrolled' && !again) {
    return { refused: enrolmentRefused(enrolPeople, words, () => words.t('errors:refusal.you')) };
  }
  const page = new URL(args.request.url);
  page.searchParams.set('bokad', 'ja');
  return redirect(`${page.pathname}${page.search}`, 303);
}
