import {
  ArrowRightLeftIcon,
  BellIcon,
  CheckmarkIcon,
  ClockIcon,
  HourglassIcon,
  PersonIcon,
  PersonPlusIcon,
  XMarkIcon,
} from '@navikt/aksel-icons';
import type { ReactNode } from 'react';
import { Pill, type StateLook } from './pill.tsx';

/** The states of a seat; HOLD is a seat without a name. Endings are plain text: no red, no shame. */
const looks = {
  ENROLLED: { look: 'filled', icon: CheckmarkIcon },
  HOLD: { look: 'dashed', icon: PersonIcon },
  REQUESTED: { look: 'paper', icon: ClockIcon },
  OFFERED: { look: 'action', icon: BellIcon },
  WAITLISTED: { look: 'paper', icon: HourglassIcon },
  LAPSED: { look: 'text', icon: XMarkIcon },
  DECLINED: { look: 'text', icon: XMarkIcon },
  CANCELLED: { look: 'text', icon: XMarkIcon },
  CANCELLED_LATE: { look: 'text', icon: ClockIcon },
  SUBSTITUTED: { look: 'text', icon: ArrowRightLeftIcon },
  WALK_IN: { look: 'filled', icon: PersonPlusIcon },
} as const satisfies Readonly<Record<string, StateLook>>;

export type SeatState = keyof typeof looks;

export const isSeatState = (state: string): state is SeatState => Object.hasOwn(looks, state);

type Props = { readonly state: SeatState; readonly children: ReactNode };

/** A seat's state, said by `children`: "Har plats", "Kö nr 2". */
export function SeatPill({ state, children }: Props) {
  return <Pill {...looks[state]}>{children}</Pill>;
}
