import { AttendanceGlyph, KindLine } from '@samlots/ui';
import { useWords } from '../../../shell/use-words.ts';
import type { AttendanceListQuery } from '../../../generated/operations.ts';
import { markChoices, type MarkChoice } from '../mark-choices.ts';

export type Participant = NonNullable<AttendanceListQuery['occurrence']>['enrolments']['edges'][number]['node'];

type Props = { readonly participant: Participant; readonly choice: MarkChoice | null; readonly editable: boolean };

function Choice({
  seat,
  value,
  checked,
}: {
  readonly seat: string;
  readonly value: MarkChoice;
  readonly checked: boolean;
}) {
  const { t } = useWords();
  const id = `narvaro-${seat}-${value}`;
  return (
    <span className="mark-choice">
      <input
        type="radio"
        className="ds-input"
        id={id}
        name={`narvaro-${seat}`}
        value={value}
        defaultChecked={checked}
      />
      <label htmlFor={id}>{t(`training:attendance.${value}`)}</label>
    </span>
  );
}

/** One person: a radio for each mark, or the mark in words when it is too late. */
export function MarkRow({ participant, choice, editable }: Props) {
  const { t } = useWords();
  const { key, person, organisation, organisationName } = participant;
  const word = t(`training:attendance.${choice ?? 'UNKNOWN'}`);
  return (
    <li className="mark-row">
      <div className="mark-who">
        <span className="row">
          <AttendanceGlyph mark={choice ?? 'UNKNOWN'} word={word} />
          <b>{person.name}</b>
        </span>
        <span className="subtle small">
          <KindLine kind={organisation.kind} name={organisationName} size={20} />
        </span>
      </div>
      {editable ? (
        <fieldset className="mark-choices">
          <legend className="visually-hidden">{t('training:attendance.named', { name: person.name })}</legend>
          {markChoices.map((value) => (
            <Choice key={value} seat={key} value={value} checked={value === choice} />
          ))}
        </fieldset>
      ) : (
        <p>{word}</p>
      )}
    </li>
  );
}
