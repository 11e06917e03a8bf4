import { Input } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import { describeField, type FieldWords } from './describe-field.ts';
import { FieldError } from './field-error.tsx';

type Props = FieldWords & {
  readonly name: string;
  readonly label: ReactNode;
  /** What is sent when ticked; nothing is sent when not. */
  readonly value?: string | undefined;
  readonly defaultChecked?: boolean | undefined;
  /** The name for readers, where the words beside the box are not enough. */
  readonly 'aria-label'?: string | undefined;
};

/** One thing to tick. */
export function CheckboxField({ id, name, label, help, error, value = 'ja', ...more }: Props) {
  return (
    <div className="field" data-faulty={error === undefined ? undefined : ''}>
      <div className="choice">
        <Input
          type="checkbox"
          id={id}
          name={name}
          value={value}
          aria-describedby={describeField({ id, help, error })}
          aria-invalid={error !== undefined}
          {...more}
        />
        <label htmlFor={id}>{label}</label>
        {help === undefined ? null : (
          <p className="field-help" id={`${id}-help`}>
            {help}
          </p>
        )}
      </div>
      <FieldError fieldId={id} error={error} />
    </div>
  );
}
