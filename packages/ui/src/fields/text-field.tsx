import { Input } from '@digdir/designsystemet-react';
import type { InputHTMLAttributes } from 'react';
import { describeField } from './describe-field.ts';
import { FieldFrame, type FrameProps } from './field-frame.tsx';

type Native = Omit<InputHTMLAttributes<HTMLInputElement>, 'id' | 'size' | 'type' | 'width' | 'className'>;
type Props = FrameProps &
  Native & {
    readonly type?: 'text' | 'email' | 'tel' | 'number' | 'date' | 'time' | 'datetime-local' | 'search' | 'url' | undefined;
  };

/** One line of text, with label, help and error. */
export function TextField({ label, help, error, optional, width, ...native }: Props) {
  const frame = { id: native.id, label, help, error, optional, width };
  return (
    <FieldFrame {...frame}>
      <Input {...native} aria-describedby={describeField(frame)} aria-invalid={error === undefined ? undefined : true} />
    </FieldFrame>
  );
}
