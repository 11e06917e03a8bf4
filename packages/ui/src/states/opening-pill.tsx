import { ClockIcon, ExclamationmarkTriangleIcon, PauseIcon, SpeakerSoundWave2Icon } from '@navikt/aksel-icons';
import type { ReactNode } from 'react';
import { Pill, type StateLook } from './pill.tsx';

const looks = {
  open: { look: 'open', icon: ClockIcon },
  closing: { look: 'action', icon: ClockIcon },
  closed: { look: 'tint', icon: ClockIcon },
  'other-channel': { look: 'tint', icon: SpeakerSoundWave2Icon },
  stale: { look: 'action', icon: ExclamationmarkTriangleIcon },
  paused: { look: 'tint', icon: PauseIcon },
} as const satisfies Readonly<Record<string, StateLook>>;

export type OpeningState = keyof typeof looks;

type Props = { readonly state: OpeningState; readonly children: ReactNode };

/** Whether someone answers now, reckoned on the server: "Öppet nu till 14.00". */
export function OpeningPill({ state, children }: Props) {
  return <Pill {...looks[state]}>{children}</Pill>;
}
