import { swedishDate } from '@samlots/text';
import { data, redirect, type ActionFunctionArgs } from 'react-router';
import type { Fields } from '../../forms/merge-edit.ts';
import { isReview } from '../../forms/review.ts';
import { choiceFaults, readChoice, readOpened, staleOf } from '../../forms/stale-edit.server.ts';
import type { Stale } from '../../forms/stale.ts';
import { EditOccurrenceDocument } from '../../generated/operations.ts';
import { graphql } from '../../graphql.server.ts';
import { loadPlanned, type Planned } from '../../training/load-planned.server.ts';
import { wordsFor } from '../../training/words.server.ts';
import { readCapacity } from '../../training/forms/capacity.ts';
import { checkAgenda } from '../../training/forms/check-agenda.server.ts';
import {
  alignNewRows,
  editOfFields,
  fieldsOfEdit,
  showEdit,
  type EditValues,
} from '../../training/forms/edit-fields.ts';
import type { Unsaved } from '../../training/forms/fault.ts';
import { readAgenda, reshapeAgenda, textOf } from '../../training/forms/read-agenda.server.ts';
import { editRefused } from './edit-refused.ts';
import { loadEdit } from './load-edit.server.ts';

/** What the form is, and what it was opened with. */
type Sent = { readonly values: EditValues; readonly version: number; readonly opened: Fields };

/** The form as typed, or as it is after the choice between two versions. */
function readSent(form: FormData): Sent {
  const version = Number(textOf(form, 'version'));
  const choice = readChoice(form);
  if (choice !== null) return { values: editOfFields(choice.merged), version, opened: choice.theirs };
  const values = { format: textOf(form, 'format'), capacity: textOf(form, 'capacity'), agenda: readAgenda(form) };
  return { values, version, opened: readOpened(form) };
}

type Answer = Unsaved<EditValues> &
  Sent & {
    readonly stale: Stale | null;
    /** True when the form is only to be looked at before it is saved. */
    readonly reviewing: boolean;
  };

const comesBack = (sent: Sent, why: Partial<Answer>): Answer => ({
  ...sent,
  faults: [],
  refused: null,
  reshaped: false,
  stale: null,
  reviewing: false,
  ...why,
});

/** Faults of what was typed, and what the API is asked for when there is none. */
function check({ values }: Sent, occurrence: Planned, words: ReturnType<typeof wordsFor>) {
  const { items, rows, faults } = checkAgenda(values.agenda, swedishDate(new Date(occurrence.startsAt)), words);
  const capacity = readCapacity(values.capacity);
  const wrongCount = { fieldId: 'capacity', message: words.t('errors:field.count') };
  return { items, rows, capacity, faults: [...(capacity === null ? [wrongCount] : []), ...faults] };
}

/** What somebody else saved meanwhile, beside what was typed; done when the two are the same. */
async function compare(args: ActionFunctionArgs, { values, opened }: Sent) {
  const words = wordsFor(args.request);
  const now = await loadEdit(args);
  const mine = alignNewRows(fieldsOfEdit(values), now.opened, opened);
  const versions = { base: opened, theirs: now.opened, mine, version: now.occurrence.version };
  return staleOf(versions, showEdit(words), words);
}

/** Saves format, capacity and agenda. Everything that was typed comes back with what is wrong. */
export async function saveChanges(args: ActionFunctionArgs) {
  const form = await args.request.formData();
  const words = wordsFor(args.request);
  const choice = readChoice(form);
  const sent = readSent(form);
  if (choice !== null && choice.missing.length > 0) {
    const { opened, theirs, mine } = choice;
    const stale = staleOf({ base: opened, theirs, mine, version: sent.version }, showEdit(words), words);
    const faults = stale === null ? [] : choiceFaults(stale, choice.missing, words);
    return data(comesBack(sent, { stale, faults }), { status: 400 });
  }
  const reshaped = reshapeAgenda(sent.values.agenda, textOf(form, 'gor'));
  if (reshaped !== null) return comesBack(sent, { values: { ...sent.values, agenda: reshaped }, reshaped: true });
  if (isReview(form)) return comesBack(sent, { reviewing: true });
  const occurrence = await loadPlanned(args);
  const { items, rows, capacity, faults } = check(sent, occurrence, words);
  if (capacity === null || faults.length > 0) return data(comesBack(sent, { faults }), { status: 400 });
  const { key } = occurrence;
  const variables = { occurrence: key, version: sent.version, format: sent.values.format, capacity, agenda: items };
  const { editOccurrence } = await graphql(EditOccurrenceDocument, variables, args);
  if (editOccurrence.__typename === 'StaleVersion') {
    const stale = await compare(args, sent);
    return stale === null ? redirect(`/samordna/tillfalle/${key}?klart=sparad`, 303) : comesBack(sent, { stale });
  }
  if (editOccurrence.__typename !== 'OccurrenceChanged')
    return comesBack(sent, editRefused(editOccurrence, rows, words));
  return redirect(`/samordna/tillfalle/${key}?klart=sparad&antal=${editOccurrence.served}`, 303);
}
