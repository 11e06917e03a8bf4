import {
  ArrowsCirclepathIcon,
  CheckmarkCircleIcon,
  ClockIcon,
  MinusCircleIcon,
  PersonEnvelopeIcon,
  XMarkOctagonFillIcon,
} from '@navikt/aksel-icons';
import type { ReactNode } from 'react';
import { Pill, type StateLook } from './pill.tsx';

const looks = {
  queued: { look: 'plain', icon: ClockIcon },
  sent: { look: 'plain', icon: CheckmarkCircleIcon },
  failed: { look: 'action-text', icon: ArrowsCirclepathIcon },
  bounced: { look: 'danger-text', icon: XMarkOctagonFillIcon },
  'via-contact': { look: 'plain', icon: PersonEnvelopeIcon },
  none: { look: 'text', icon: MinusCircleIcon },
} as const satisfies Readonly<Record<string, StateLook>>;

export type MailPillState = keyof typeof looks;

type Props = { readonly state: MailPillState; readonly children: ReactNode };

/** Where the invitation of a seat is: "Skickad", "Studsade". */
export function MailPill({ state, children }: Props) {
  return <Pill {...looks[state]}>{children}</Pill>;
}
