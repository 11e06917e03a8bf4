import type { Fields } from '../../forms/merge-edit.ts';
import type { AttendanceInput } from '../../generated/operations.ts';
import type { Words } from '../../shell/use-words.ts';
import { choiceOf, markChoices, markOf } from './mark-choices.ts';
import type { Participant } from './parts/mark-row.tsx';

export type Participants = readonly Participant[];

/** Marks as fields that can be compared: one for each seat that has a mark. */
export const fieldsOfMarks = (participants: Participants): Fields =>
  Object.fromEntries(
    participants.flatMap((participant): [string, string][] => {
      const choice = choiceOf(participant);
      return choice === null ? [] : [[participant.key, choice]];
    }),
  );

/** A seat and its marks in words, for the choice between two versions. */
export const showMarks = (participants: Participants, { t }: Words) => ({
  label: (seat: string): string => participants.find(({ key }) => key === seat)?.person.name ?? '',
  value: (_seat: string, value: string): string =>
    t(`training:attendance.${markChoices.find((choice) => choice === value) ?? 'UNKNOWN'}`),
});

/** The marks that change something, as the API takes them. */
export const changedMarks = (wanted: Fields, participants: Participants): readonly AttendanceInput[] =>
  participants.flatMap((participant) => {
    const choice = markChoices.find((known) => known === wanted[participant.key]);
    if (choice === undefined || choice === choiceOf(participant)) return [];
    return [{ enrolmentId: participant.key, ...markOf(choice) }];
  });
