import { ChevronDownIcon } from '@navikt/aksel-icons';
import type { ReactNode } from 'react';

type Props = {
  readonly summary: ReactNode;
  readonly open?: boolean | undefined;
  /** Without a box: the summary looks like a link. */
  readonly plain?: boolean | undefined;
  readonly children: ReactNode;
};

/** Opens and closes by the browser alone. */
export function Details({ summary, open, plain, children }: Props) {
  return (
    <details className="details" open={open} data-plain={plain ? '' : undefined}>
      <summary>
        <span>{summary}</span>
        <ChevronDownIcon className="icon" aria-hidden />
      </summary>
      <div className="details-content">{children}</div>
    </details>
  );
}
