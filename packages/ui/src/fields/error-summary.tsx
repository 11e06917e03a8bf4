import { XMarkOctagonFillIcon } from '@navikt/aksel-icons';
import { useEffect, useRef } from 'react';

type Fault = { readonly fieldId: string; readonly message: string };
type Props = { readonly heading: string; readonly faults: readonly Fault[] };

/** All faults of a form on top of it, each a link to its field. Takes focus, without JavaScript too; is absent when there is nothing to mend. */
export function ErrorSummary({ heading, faults }: Props) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), [faults]);
  if (faults.length === 0) return null;
  return (
    <div className="error-summary" role="alert" tabIndex={-1} ref={box} autoFocus>
      <h2>
        <XMarkOctagonFillIcon className="icon" aria-hidden />
        {heading}
      </h2>
      <ul>
        {faults.map(({ fieldId, message }) => (
          <li key={fieldId}>
            <a href={`#${fieldId}`}>{message}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
