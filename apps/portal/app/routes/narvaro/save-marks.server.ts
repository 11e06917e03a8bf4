import { data, redirect, type ActionFunctionArgs } from 'react-router';
import {
  AttendanceListDocument,
  MarkAttendanceDocument,
  type AttendanceInput,
  type MarkAttendanceMutation,
} from '../../generated/operations.ts';
import { graphql } from '../../graphql.server.ts';
import type { Words } from '../../shell/use-words.ts';
import { factOf } from '../../training/facts.ts';
import { deadlineOf } from '../../training/words.ts';
import { wordsFor } from '../../training/words.server.ts';
import { choiceOf, markChoices, markOf, type MarkChoice } from './mark-choices.ts';

type Refused = Exclude<MarkAttendanceMutation['markAttendance'], { readonly __typename: 'AttendanceMarked' }>;

function markRefused(refused: Refused, words: Words): string {
  const { t } = words;
  switch (refused.__typename) {
    case 'NotAllowed':
    case 'NotFound':
    case 'InvalidInput':
    case 'OccurrenceCancelled':
      return t(`errors:refusal.${refused.__typename}`);
    case 'AttendanceClosed': {
      const [from, until] = [factOf(refused.facts, 'from'), factOf(refused.facts, 'until')];
      return t('errors:refusal.AttendanceClosed', { from: deadlineOf(from, words), until: deadlineOf(until, words) });
    }
  }
}

/** What was chosen for each seat by its key; a field of the form is called `narvaro-<key>`. */
function readChoices(form: FormData): ReadonlyMap<string, MarkChoice> {
  const fields = [...form].flatMap(([name, value]): [string, MarkChoice][] => {
    const seat = /^narvaro-(\S+)$/.exec(name)?.[1];
    const choice = markChoices.find((known) => known === value);
    return seat === undefined || choice === undefined ? [] : [[seat, choice]];
  });
  return new Map(fields);
}

/** Those whose mark is new or another than the stored one; with `everybody`, also who has none, as there all day. */
async function changedMarks(args: ActionFunctionArgs, form: FormData): Promise<readonly AttendanceInput[]> {
  const choices = readChoices(form);
  const { occurrence } = await graphql(AttendanceListDocument, { key: args.params['occurrence'] ?? '' }, args);
  if (occurrence === null) throw data(null, { status: 404 });
  const rest = form.get('gor') === 'alla-hela' ? 'FULL' : null;
  return occurrence.enrolments.edges.flatMap(({ node }) => {
    const stored = choiceOf(node);
    const choice = choices.get(node.key) ?? stored ?? rest;
    return choice === null || choice === stored ? [] : [{ enrolmentId: node.key, ...markOf(choice) }];
  });
}

/** Saves all marks by one request. A refusal gives back what was chosen. */
export async function saveMarks(args: ActionFunctionArgs) {
  const form = await args.request.formData();
  const words = wordsFor(args.request);
  const chosen = Object.fromEntries(readChoices(form));
  const occurrence = args.params['occurrence'] ?? '';
  const marks = await changedMarks(args, form);
  if (marks.length === 0) return { chosen, refused: words.t('training:attendance.nothing') };
  const { markAttendance } = await graphql(MarkAttendanceDocument, { occurrence, marks }, args);
  if (markAttendance.__typename !== 'AttendanceMarked') return { chosen, refused: markRefused(markAttendance, words) };
  return redirect(`/narvaro/${occurrence}?sparat=${markAttendance.marked}`, 303);
}
