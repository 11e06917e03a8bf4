import type { SeatRow } from './load-occurrence.server.ts';

export type SeatFilter = 'all' | 'act' | 'no-mail';

const wanted = { act: 'atgard', 'no-mail': 'utan-post' } as const;

/** Mail that did not arrive needs an act. */
const needsAct = ({ mail }: SeatRow): boolean => mail !== null && ['FAILED', 'BOUNCED'].includes(mail.state);
const hasNoMail = ({ person }: SeatRow): boolean => person.email === null;

const firstShown = 20;

/** What the address asks to see: a filter, or all seats where the list is long. */
export function showSeats(seats: readonly SeatRow[], show: string | null) {
  const filter: SeatFilter = show === wanted.act ? 'act' : show === wanted['no-mail'] ? 'no-mail' : 'all';
  const chosen = filter === 'all' ? seats : seats.filter(filter === 'act' ? needsAct : hasNoMail);
  const whole = show !== null || chosen.length <= firstShown;
  return {
    filter,
    shown: whole ? chosen : chosen.slice(0, firstShown),
    of: chosen.length,
    counts: { act: seats.filter(needsAct).length, noMail: seats.filter(hasNoMail).length },
  };
}
