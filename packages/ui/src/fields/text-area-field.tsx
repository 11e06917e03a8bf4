import { Textarea } from '@digdir/designsystemet-react';
import type { TextareaHTMLAttributes } from 'react';
import { describeField } from './describe-field.ts';
import { FieldFrame, type FrameProps } from './field-frame.tsx';

type Props = FrameProps & Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, 'id' | 'className'>;

/** Several lines of text, with label, help and error. */
export function TextAreaField({ label, help, error, optional, width, ...native }: Props) {
  const frame = { id: native.id, label, help, error, optional, width };
  return (
    <FieldFrame {...frame}>
      <Textarea rows={4} {...native} aria-describedby={describeField(frame)} aria-invalid={error !== undefined} />
    </FieldFrame>
  );
}
