import { LeaveIcon } from '@navikt/aksel-icons';
import { useEffect } from 'react';
import { useMatches } from 'react-router';
import { useWords } from '../shell/use-words.ts';

/** Anybody could have come from here: the weather. */
const neutralPage = 'https://www.smhi.se/';
const pressesNeeded = 3;
const withinMs = 2_000;

/** The page of violence is replaced, so that Back does not show it again. */
const leave = (): void => globalThis.location.replace(neutralPage);

function listenForEscape(): () => void {
  let presses: readonly number[] = [];
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    const now = Date.now();
    presses = [...presses.filter((pressedAt) => now - pressedAt < withinMs), now];
    if (presses.length >= pressesNeeded) leave();
  };
  document.addEventListener('keydown', onKey);
  return () => document.removeEventListener('keydown', onKey);
}

function LeaveNow() {
  const { t } = useWords();
  useEffect(listenForEscape, []);
  return (
    <aside className="quick-leave no-print" aria-label={t('referral:safety.leave')}>
      <a
        href={neutralPage}
        rel="noreferrer"
        onClick={(event) => {
          event.preventDefault();
          leave();
        }}
      >
        <LeaveIcon className="icon" aria-hidden />
        {t('referral:safety.leave')}
      </a>
    </aside>
  );
}

const speaksOfViolence = (loaded: unknown): boolean =>
  typeof loaded === 'object' && loaded !== null && 'violence' in loaded && loaded.violence === true;

/** "Lämna sidan snabbt" on every page whose loader says `violence: true`; elsewhere nothing. A link without script. */
export function QuickLeave() {
  return useMatches().some(({ loaderData }) => speaksOfViolence(loaderData)) ? <LeaveNow /> : null;
}
