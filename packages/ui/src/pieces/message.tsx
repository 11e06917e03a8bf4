import {
  BellFillIcon,
  CheckmarkCircleFillIcon,
  CloudSlashIcon,
  ExclamationmarkTriangleFillIcon,
  InformationSquareIcon,
  XMarkOctagonFillIcon,
} from '@navikt/aksel-icons';
import type { ReactNode } from 'react';

export type MessageTone = 'info' | 'success' | 'todo' | 'action' | 'danger' | 'offline';

type Props = {
  readonly tone: MessageTone;
  /** What is so, in bold. */
  readonly fact: ReactNode;
  /** The next step, or why. */
  readonly children?: ReactNode;
  /** False for text that was on the page all along and is no answer to what someone just did. */
  readonly announces?: boolean | undefined;
};

const icons = {
  info: InformationSquareIcon,
  success: CheckmarkCircleFillIcon,
  todo: BellFillIcon,
  action: ExclamationmarkTriangleFillIcon,
  danger: XMarkOctagonFillIcon,
  offline: CloudSlashIcon,
} as const;

/** A fact and the next step. Stays until read. */
export function Message({ tone, fact, children, announces = true }: Props) {
  const Icon = icons[tone];
  const role = tone === 'danger' ? 'alert' : 'status';
  return (
    <div className="message" data-tone={tone === 'todo' ? 'action' : tone} role={announces ? role : undefined}>
      <Icon className="icon" aria-hidden />
      <div>
        <b>{fact}</b>
        {children === undefined ? null : <> {children}</>}
      </div>
    </div>
  );
}
