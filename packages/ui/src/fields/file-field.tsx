import type { InputHTMLAttributes } from 'react';
import { describeField } from './describe-field.ts';
import { FieldFrame, type FrameProps } from './field-frame.tsx';

type Props = FrameProps & Omit<InputHTMLAttributes<HTMLInputElement>, 'id' | 'type' | 'className' | 'width'>;

/** One file to choose, with label, help and error. A browser forgets the choice when the page comes back. */
export function FileField({ label, help, error, optional, width, ...native }: Props) {
  const frame = { id: native.id, label, help, error, optional, width };
  return (
    <FieldFrame {...frame}>
      <input
        {...native}
        id={frame.id}
        type="file"
        className="ds-input file-input"
        aria-describedby={describeField(frame)}
        aria-invalid={error !== undefined}
      />
    </FieldFrame>
  );
}
