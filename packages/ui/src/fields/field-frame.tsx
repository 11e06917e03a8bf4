import type { ReactNode } from 'react';
import { FieldError } from './field-error.tsx';
import type { FieldWords } from './describe-field.ts';

export type FrameProps = FieldWords & {
  readonly label: string;
  /** The word for "optional" in the language of the page; set it on fields that may be left empty. */
  readonly optional?: string | undefined;
  readonly width?: 'short' | 'full' | undefined;
};

/** Label, help, control, error, in that order, with links that work without JavaScript. */
export function FieldFrame({
  id,
  label,
  help,
  error,
  optional,
  width,
  children,
}: FrameProps & { readonly children: ReactNode }) {
  return (
    <div className="field" data-faulty={error === undefined ? undefined : ''} data-width={width}>
      <label className="field-label" htmlFor={id}>
        {label}
        {optional === undefined ? null : <span className="field-optional"> ({optional})</span>}
      </label>
      {help === undefined ? null : (
        <p className="field-help" id={`${id}-help`}>
          {help}
        </p>
      )}
      {children}
      <FieldError fieldId={id} error={error} />
    </div>
  );
}
