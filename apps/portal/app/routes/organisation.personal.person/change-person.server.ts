import { data, redirect, type ActionFunctionArgs } from 'react-router';
import { isReview } from '../../forms/review.ts';
import { choiceFaults, readChoice, readOpened, staleOf } from '../../forms/stale-edit.server.ts';
import type { Fields } from '../../forms/merge-edit.ts';
import type { Stale } from '../../forms/stale.ts';
import { EditPersonDocument } from '../../generated/operations.ts';
import { graphql } from '../../graphql.server.ts';
import { readStaffValues } from '../../people/read-staff-values.server.ts';
import type { StaffValues } from '../../people/staff-fields.tsx';
import { faultWord } from '../../people/words.ts';
import type { Words } from '../../shell/use-words.ts';
import type { Unsaved } from '../../training/forms/fault.ts';
import { textOf } from '../../training/forms/read-agenda.server.ts';
import { wordsFor } from '../../training/words.server.ts';
import { doAct, isAct } from './do-act.server.ts';
import { loadPerson } from './load-person.server.ts';
import { showPerson, valuesOfFields } from './person-fields.ts';

type Sent = { readonly values: StaffValues; readonly version: number; readonly opened: Fields };

/** The form as typed, or as it is after the choice between two versions. */
function readSent(form: FormData): Sent {
  const version = Number(textOf(form, 'version'));
  const choice = readChoice(form);
  if (choice !== null) return { values: valuesOfFields(choice.merged), version, opened: choice.theirs };
  return { values: readStaffValues(form), version, opened: readOpened(form) };
}

export type Edited = Unsaved<StaffValues> & Sent & { readonly form: 'andra'; readonly stale: Stale | null };

const comesBack = (sent: Sent, why: Partial<Edited>): Edited => ({
  ...sent,
  form: 'andra',
  faults: [],
  refused: null,
  reshaped: false,
  stale: null,
  ...why,
});

/** What somebody else saved meanwhile, beside what was typed. */
async function compare(args: ActionFunctionArgs, { values, opened }: Sent, words: Words): Promise<Stale | null> {
  const now = await loadPerson(args);
  const versions = { base: opened, theirs: now.opened, mine: { ...values }, version: now.tie.editVersion };
  return staleOf(versions, showPerson(now.professions, words), words);
}

async function missingChoices(
  args: ActionFunctionArgs,
  form: FormData,
  sent: Sent,
  words: Words,
): Promise<Edited | null> {
  const choice = readChoice(form);
  if (choice === null || choice.missing.length === 0) return null;
  const { professions } = await loadPerson(args);
  const { opened, theirs, mine } = choice;
  const stale = staleOf({ base: opened, theirs, mine, version: sent.version }, showPerson(professions, words), words);
  return comesBack(sent, { stale, faults: stale === null ? [] : choiceFaults(stale, choice.missing, words) });
}

async function edit(args: ActionFunctionArgs, form: FormData, words: Words) {
  const sent = readSent(form);
  const missing = await missingChoices(args, form, sent, words);
  if (missing !== null) return data(missing, { status: 400 });
  if (isReview(form)) return comesBack(sent, {});
  const membership = args.params['membership'] ?? '';
  const page = new URL(args.request.url).pathname;
  const variables = { membership, version: sent.version, ...sent.values };
  const { editPerson } = await graphql(EditPersonDocument, variables, args);
  switch (editPerson.__typename) {
    case 'TieChanged':
      return redirect(`${page}?klart=andrad`, 303);
    case 'StaleVersion': {
      const stale = await compare(args, sent, words);
      return stale === null ? redirect(`${page}?klart=andrad`, 303) : data(comesBack(sent, { stale }));
    }
    case 'InvalidInput': {
      const faults = editPerson.faults.map(({ path, rule }) => ({ fieldId: path, message: faultWord(rule, words) }));
      return data(comesBack(sent, { faults }));
    }
    case 'NotAllowed':
    case 'NotFound':
      return data(comesBack(sent, { refused: words.t(`errors:refusal.${editPerson.__typename}`) }));
  }
}

/** The page has several forms; the field `gor` says which was sent. */
export async function changePerson(args: ActionFunctionArgs) {
  const form = await args.request.formData();
  const words = wordsFor(args.request);
  const act = textOf(form, 'gor');
  return isAct(act) ? doAct(act, { args, form, words }) : edit(args, form, words);
}
