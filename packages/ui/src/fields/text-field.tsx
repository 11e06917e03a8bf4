import { Input, type InputProps } from '@digdir/designsystemet-react';
import { describeField } from './describe-field.ts';
import { FieldFrame, type FrameProps } from './field-frame.tsx';

type Native = Omit<InputProps, 'id' | 'size' | 'type' | 'width' | 'className'>;
type Props = FrameProps &
  Native & {
    /** True for the only field of a form that came back: reading goes on in it. Forms with more have a summary. */
    readonly takesFocus?: boolean | undefined;
    readonly type?:
      | 'text'
      | 'email'
      | 'tel'
      | 'number'
      | 'date'
      | 'time'
      | 'datetime-local'
      | 'search'
      | 'url'
      | undefined;
  };

/** One line of text, with label, help and error. */
export function TextField({ label, help, error, optional, width, type = 'text', takesFocus, ...native }: Props) {
  const frame = { id: native.id, label, help, error, optional, width };
  return (
    <FieldFrame {...frame}>
      <Input
        {...native}
        type={type}
        autoFocus={takesFocus}
        aria-describedby={describeField(frame)}
        aria-invalid={error !== undefined}
      />
    </FieldFrame>
  );
}
