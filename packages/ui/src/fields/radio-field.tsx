import { Input } from '@digdir/designsystemet-react';
import { describeField, type FieldWords } from './describe-field.ts';
import { FieldError } from './field-error.tsx';

type Choice = { readonly value: string; readonly label: string; readonly help?: string | undefined };

type Props = FieldWords & {
  readonly name: string;
  readonly legend: string;
  readonly choices: readonly Choice[];
  readonly defaultValue?: string | undefined;
};

const idOf = (group: string, place: number): string => (place === 0 ? group : `${group}-${place + 1}`);

function RadioChoice({ id, name, choice, checked }: { id: string; name: string; choice: Choice; checked: boolean }) {
  return (
    <div className="choice">
      <Input
        type="radio"
        id={id}
        name={name}
        value={choice.value}
        defaultChecked={checked}
        aria-describedby={choice.help === undefined ? undefined : `${id}-help`}
      />
      <label htmlFor={id}>{choice.label}</label>
      {choice.help === undefined ? null : (
        <p className="field-help" id={`${id}-help`}>
          {choice.help}
        </p>
      )}
    </div>
  );
}

/** One of few, all visible. The first radio has the id of the group, so that an error summary can link to it. */
export function RadioField({ id, name, legend, help, error, choices, defaultValue }: Props) {
  const described = describeField({ id: `${id}-group`, help, error });
  return (
    <fieldset className="field" data-faulty={error === undefined ? undefined : ''} aria-describedby={described}>
      <legend>{legend}</legend>
      {help === undefined ? null : (
        <p className="field-help" id={`${id}-group-help`}>
          {help}
        </p>
      )}
      {choices.map((choice, place) => (
        <RadioChoice
          key={choice.value}
          id={idOf(id, place)}
          name={name}
          choice={choice}
          checked={choice.value === defaultValue}
        />
      ))}
      <FieldError fieldId={`${id}-group`} error={error} />
    </fieldset>
  );
}
