import { CheckmarkIcon } from '@navikt/aksel-icons';
import type { ReactNode } from 'react';

type Props = { readonly label?: string | undefined; readonly items: readonly ReactNode[] };

/** What holds, each with a tick. */
export function TickList({ label, items }: Props) {
  return (
    <ul className="ticks" aria-label={label}>
      {items.map((item, place) => (
        <li key={place}>
          <CheckmarkIcon className="icon" aria-hidden />
          <span>{item}</span>
        </li>
      ))}
    </ul>
  );
}
