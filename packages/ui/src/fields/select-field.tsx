import { Select } from '@digdir/designsystemet-react';
import type { SelectHTMLAttributes } from 'react';
import { describeField } from './describe-field.ts';
import { FieldFrame, type FrameProps } from './field-frame.tsx';

export type Option = { readonly value: string; readonly label: string };

type Props = FrameProps &
  Omit<SelectHTMLAttributes<HTMLSelectElement>, 'id' | 'width' | 'children' | 'className'> & {
    readonly options: readonly Option[];
  };

/** A choice among few, as the browser's own list. */
export function SelectField({ label, help, error, optional, width, options, ...native }: Props) {
  const frame = { id: native.id, label, help, error, optional, width };
  return (
    <FieldFrame {...frame}>
      <Select {...native} aria-describedby={describeField(frame)} aria-invalid={error !== undefined}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </Select>
    </FieldFrame>
  );
}
