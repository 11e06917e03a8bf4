import { data, redirect, type ActionFunctionArgs } from 'react-router';
import { MergePeopleDocument, SplitPeopleDocument } from '../../generated/operations.ts';
import { graphql } from '../../graphql.server.ts';
import { factOf } from '../../training/facts.ts';
import { textOf } from '../../training/forms/read-agenda.server.ts';
import { wordsFor } from '../../training/words.server.ts';

async function split(args: ActionFunctionArgs, mergeKey: string): Promise<string | null> {
  const { t } = wordsFor(args.request);
  const { splitPeople } = await graphql(SplitPeopleDocument, { merge: mergeKey }, args);
  switch (splitPeople.__typename) {
    case 'PeopleSplit':
      return null;
    case 'MergeUndone':
      return t('people:merge.mergedAgain');
    case 'InvalidInput':
    case 'NotAllowed':
    case 'NotFound':
      return t(`errors:refusal.${splitPeople.__typename}`);
  }
}

async function merge(
  args: ActionFunctionArgs,
  pair: { readonly kept: string; readonly merged: string },
): Promise<string | null> {
  const { t } = wordsFor(args.request);
  const { mergePeople } = await graphql(MergePeopleDocument, pair, args);
  switch (mergePeople.__typename) {
    case 'PeopleMerged':
      return null;
    case 'BothHaveSeat':
      return t('people:merge.bothHaveSeat', { day: factOf(mergePeople.facts, 'day') });
    case 'InvalidInput':
    case 'NotAllowed':
    case 'NotFound':
      return t(`errors:refusal.${mergePeople.__typename}`);
  }
}

/** Merges the two that are compared into the one that stays, or splits a merge. */
export async function mergeOrSplit(args: ActionFunctionArgs) {
  const form = await args.request.formData();
  const toSplit = textOf(form, 'dela-upp');
  if (toSplit !== '') {
    const refused = await split(args, toSplit);
    return refused === null ? redirect('/admin/personer?klart=delade', 303) : data({ refused, faults: [] });
  }
  const kept = textOf(form, 'behall');
  const pair = form.getAll('par').filter((one): one is string => typeof one === 'string');
  const merged = pair.find((one) => one !== kept);
  if (kept === '' || merged === undefined) {
    return data(
      { refused: null, faults: [{ fieldId: 'behall', message: wordsFor(args.request).t('people:merge.keep') }] },
      { status: 400 },
    );
  }
  const refused = await merge(args, { kept, merged });
  return refused === null ? redirect('/admin/personer?klart=ihop', 303) : data({ refused, faults: [] });
}
