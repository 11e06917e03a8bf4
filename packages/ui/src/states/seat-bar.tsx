import type { ReactNode } from 'react';

type Props = {
  readonly taken: number;
  readonly capacity: number;
  /** To the left under the bar: "13 platser kvar", "Fullt · 6 i kö". */
  readonly children: ReactNode;
  /** To the right: "72 av 96". */
  readonly count?: ReactNode;
  /** A day that has been held is paler. */
  readonly held?: boolean | undefined;
};

/** Whole percent taken, 0–100, whatever the numbers; something taken is never drawn as nothing. */
export function percentTaken(taken: number, capacity: number): number {
  if (capacity <= 0) return taken > 0 ? 100 : 0;
  const percent = Math.round((taken / capacity) * 100);
  return Math.min(100, Math.max(taken > 0 ? 2 : 0, percent));
}

/** How full it is, as a bar; the words beside it say the same, so the bar is hidden from readers. */
export function SeatBar({ taken, capacity, children, count, held }: Props) {
  const percent = percentTaken(taken, capacity);
  return (
    <span className="seat-bar" data-held={held ? '' : undefined}>
      <svg aria-hidden="true" focusable="false">
        <rect className="seat-bar-track" x="0.5" y="0.5" width="99.5%" height="9" rx="4.5" />
        {percent === 0 ? null : (
          <rect className="seat-bar-taken" x="0" y="0" width={`${percent}%`} height="10" rx="5" />
        )}
      </svg>
      <span className="seat-bar-words">
        <span>{children}</span>
        {count === undefined ? null : <span>{count}</span>}
      </span>
    </span>
  );
}
