import { data, redirect, type ActionFunctionArgs } from 'react-router';
import {
  ApplyStaffImportDocument,
  PrepareStaffImportDocument,
  type StaffLineFactsFragment,
} from '../../generated/operations.ts';
import { graphql } from '../../graphql.server.ts';
import { readUpload } from '../../people/read-upload.server.ts';
import { dateWord } from '../../people/words.ts';
import type { Words } from '../../shell/use-words.ts';
import { factOf, type RefusalFacts } from '../../training/facts.ts';
import type { Fault, Unsaved } from '../../training/forms/fault.ts';
import { wordsFor } from '../../training/words.server.ts';
import { loadImport } from './load-import.server.ts';

type Values = { readonly text: string; readonly answers: Readonly<Record<number, string>> };
type Answer = Unsaved<Values> & { readonly lines: readonly StaffLineFactsFragment[] };

const comesBack = (values: Partial<Values>, why: Partial<Answer>): Answer => ({
  values: { text: '', answers: {}, ...values },
  faults: [],
  refused: null,
  reshaped: false,
  lines: [],
  ...why,
});

type Refused = {
  readonly __typename: 'NotAllowed' | 'NotFound' | 'OrganisationClosed' | 'InvalidInput' | 'ImportNotReady';
  readonly facts?: RefusalFacts;
};

const refusedWords = ({ __typename, facts }: Refused, words: Words): string =>
  __typename === 'OrganisationClosed'
    ? words.t('errors:refusal.OrganisationClosed', { day: dateWord(factOf(facts ?? [], 'closedOn'), words) })
    : words.t(`errors:refusal.${__typename}`);

/** Looks at the rows. Faulty ones come back with what was typed; when all are right the draft has a page of its own. */
async function check(args: ActionFunctionArgs, words: Words) {
  const { t } = words;
  const organisation = args.params['organisation'] ?? '';
  const { text, rows, wrong } = await readUpload(args.request);
  if (wrong !== null) {
    const faults = [{ fieldId: wrong.field, message: t(`people:list.bring.${wrong.why}`) }];
    return data(comesBack({ text }, { faults }), { status: 400 });
  }
  const { prepareStaffImport: prepared } = await graphql(
    PrepareStaffImportDocument,
    { organisation, rows: [...rows] },
    args,
  );
  if (prepared.__typename !== 'StaffImportPrepared')
    return data(comesBack({ text }, { refused: refusedWords(prepared, words) }));
  if (prepared.wrong > 0) {
    const faults = [{ fieldId: 'lista', message: t('people:list.bring.fault', { count: prepared.wrong }) }];
    return data(comesBack({ text }, { lines: prepared.lines, faults }), { status: 400 });
  }
  return redirect(`/organisation/${organisation}/personal/importera?lista=${prepared.key}`, 303);
}

/** "rad-12" → "ADD" | "SKIP". */
function readAnswers(form: FormData): Readonly<Record<number, string>> {
  const found = [...form].flatMap(([name, value]): [number, string][] => {
    const line = /^rad-(\d{1,6})$/.exec(name)?.[1];
    return line === undefined || typeof value !== 'string' ? [] : [[Number(line), value]];
  });
  return Object.fromEntries(found);
}

/** Adds the people of the draft, once every name that is here already has its answer. */
async function apply(args: ActionFunctionArgs, words: Words) {
  const answers = readAnswers(await args.request.formData());
  const { unit, draft } = await loadImport(args);
  if (draft === null) return redirect(new URL(args.request.url).href, 303);
  const missing: readonly Fault[] = draft.lines
    .filter(({ line, sameNameHere }) => sameNameHere && !['ADD', 'SKIP'].includes(answers[line] ?? ''))
    .map(({ line }) => ({ fieldId: `rad-${line}`, message: words.t('people:list.bring.answerMissing', { line }) }));
  if (missing.length > 0) return data(comesBack({ answers }, { faults: missing }), { status: 400 });
  const linesWith = (answer: string): number[] =>
    draft.lines.flatMap(({ line }) => (answers[line] === answer ? [line] : []));
  const variables = { draft: draft.key, addLines: linesWith('ADD'), skipLines: linesWith('SKIP') };
  const { applyStaffImport: applied } = await graphql(ApplyStaffImportDocument, variables, args);
  if (applied.__typename !== 'PeopleAdded')
    return data(comesBack({ answers }, { refused: refusedWords(applied, words) }));
  return redirect(`/organisation/${unit.key}/personal?klart=tillagd&antal=${applied.added}`, 303);
}

/** The form without a draft in its address looks at a list; with one it adds it. */
export async function bringPeople(args: ActionFunctionArgs) {
  const words = wordsFor(args.request);
  const { searchParams } = new URL(args.request.url);
  const adds = searchParams.get('lista') !== null && searchParams.get('andra') === null;
  return adds ? apply(args, words) : check(args, words);
}
