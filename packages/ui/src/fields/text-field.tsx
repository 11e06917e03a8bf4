import { Input, type InputProps } from '@digdir/designsystemet-react';
import { describeField } from './describe-field.ts';
import { FieldFrame, type FrameProps } from './field-frame.tsx';

type Native = Omit<InputProps, 'id' | 'size' | 'type' | 'width' | 'className'>;
type Props = FrameProps &
  Native & {
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
export function TextField({ label, help, error, optional, width, type = 'text', ...native }: Props) {
  const frame = { id: native.id, label, help, error, optional, width };
  return (
    <FieldFrame {...frame}>
      <Input {...native} type={type} aria-describedby={describeField(frame)} aria-invalid={error !== undefined} />
    </FieldFrame>
  );
}
