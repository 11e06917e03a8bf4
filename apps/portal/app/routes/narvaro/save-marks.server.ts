import { data, redirect, type ActionFunctionArgs } from 'react-router';
import { differences, type Fields } from '../../forms/merge-edit.ts';
import { choiceFaults, readChoice, readOpened, staleOf } from '../../forms/stale-edit.server.ts';
import type { Stale } from '../../forms/stale.ts';
import { MarkAttendanceDocument, type MarkAttendanceMutation } from '../../generated/operations.ts';
import { graphql } from '../../graphql.server.ts';
import type { Words } from '../../shell/use-words.ts';
import { factOf } from '../../training/facts.ts';
import { loadPlanned } from '../../training/load-planned.server.ts';
import { deadlineOf } from '../../training/words.ts';
import { wordsFor } from '../../training/words.server.ts';
import type { Fault } from '../../training/forms/fault.ts';
import { markChoices, type MarkChoice } from './mark-choices.ts';
import { changedMarks, fieldsOfMarks, showMarks, type Participants } from './mark-fields.ts';
import { loadParticipants } from './load-participants.server.ts';

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

/** Two versions of the marks beside each other, with the faults of a choice that is not finished. */
type Answer = {
  readonly chosen: Fields;
  readonly refused: string | null;
  readonly stale: Stale | null;
  readonly faults: readonly Fault[];
};

const comesBack = (chosen: Fields, why: Partial<Answer>): Answer => ({
  chosen,
  refused: null,
  stale: null,
  faults: [],
  ...why,
});

type Sent = { readonly mine: Fields; readonly opened: Fields };

/** What was chosen; in a form that does not tell what it was opened with, every mark counts as chosen. */
function readSent(form: FormData): Sent {
  const choice = readChoice(form);
  if (choice !== null) return { mine: choice.merged, opened: choice.theirs };
  return { mine: Object.fromEntries(readChoices(form)), opened: readOpened(form) };
}

/** The marks that are to be: the stored ones, then those that this person changed, then whole days for the rest. */
function wantedMarks({ mine, opened }: Sent, participants: Participants, fillsRest: boolean): Fields {
  const own = Object.entries(mine).filter(([seat, choice]) => opened[seat] !== choice);
  const rest = fillsRest ? participants.map(({ key }): [string, string] => [key, 'FULL']) : [];
  return { ...Object.fromEntries<string>(rest), ...fieldsOfMarks(participants), ...Object.fromEntries<string>(own) };
}

/** Where two have marked the same person otherwise since the form was opened, or the choice between them is not finished. */
function compare(form: FormData, { mine, opened }: Sent, participants: Participants, words: Words): Answer | null {
  const choice = readChoice(form);
  const show = showMarks(participants, words);
  if (choice !== null && choice.missing.length > 0) {
    const stale = staleOf({ base: choice.opened, theirs: choice.theirs, mine: choice.mine, version: 0 }, show, words);
    return stale === null ? null : comesBack(mine, { stale, faults: choiceFaults(stale, choice.missing, words) });
  }
  const versions = { base: opened, theirs: fieldsOfMarks(participants), mine };
  const both = differences(versions).some(({ chosen, mine: choiceOfMine }) => chosen === null && choiceOfMine !== null);
  return both ? comesBack(mine, { stale: staleOf({ ...versions, version: 0 }, show, words) }) : null;
}

/** Saves all marks by one request. A refusal gives back what was chosen. */
export async function saveMarks(args: ActionFunctionArgs) {
  const form = await args.request.formData();
  const words = wordsFor(args.request);
  const occurrence = args.params['occurrence'] ?? '';
  const sent = readSent(form);
  await loadPlanned(args);
  const participants = await loadParticipants(args);
  const between = compare(form, sent, participants, words);
  if (between !== null) return data(between, { status: between.faults.length > 0 ? 400 : 409 });
  const marks = changedMarks(wantedMarks(sent, participants, form.get('gor') === 'alla-hela'), participants);
  const count = Object.keys(sent.mine).length;
  // What was chosen is stored already: the form came again.
  if (marks.length === 0 && count > 0) return redirect(`/narvaro/${occurrence}?sparat=${count}`, 303);
  if (marks.length === 0)
    return data(comesBack(sent.mine, { refused: words.t('training:attendance.nothing') }), { status: 400 });
  const { markAttendance } = await graphql(MarkAttendanceDocument, { occurrence, marks }, args);
  if (markAttendance.__typename !== 'AttendanceMarked')
    return comesBack(sent.mine, { refused: markRefused(markAttendance, words) });
  return redirect(`/narvaro/${occurrence}?sparat=${markAttendance.marked}`, 303);
}
