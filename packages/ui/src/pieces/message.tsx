import {
  BellFillIcon,
  CheckmarkCircleFillIcon,
  CloudSlashIcon,
  ExclamationmarkTriangleFillIcon,
  InformationSquareIcon,
  XMarkOctagonFillIcon,
} from '@navikt/aksel-icons';
import { useEffect, useRef, type ReactNode } from 'react';

export type MessageTone = 'info' | 'success' | 'todo' | 'action' | 'danger' | 'offline';

type Props = {
  readonly tone: MessageTone;
  /** What is so, in bold. */
  readonly fact: ReactNode;
  /** The next step, or why. */
  readonly children?: ReactNode;
  /** False for text that was on the page all along and is no answer to what someone just did. */
  readonly announces?: boolean | undefined;
  /** True for the answer to a form: reading goes on from there. A refusal always takes the focus. */
  readonly takesFocus?: boolean | undefined;
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
export function Message({
  tone,
  fact,
  children,
  announces = true,
  takesFocus = announces && tone === 'danger',
}: Props) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (takesFocus) box.current?.focus();
  }, [takesFocus, fact]);
  const Icon = icons[tone];
  const role = tone === 'danger' ? 'alert' : 'status';
  return (
    <div
      className="message"
      data-tone={tone === 'todo' ? 'action' : tone}
      role={announces ? role : undefined}
      tabIndex={takesFocus ? -1 : undefined}
      autoFocus={takesFocus}
      ref={box}
    >
      <Icon className="icon" aria-hidden />
      <div>
        <b>{fact}</b>
        {children === undefined ? null : <> {children}</>}
      </div>
    </div>
  );
}
