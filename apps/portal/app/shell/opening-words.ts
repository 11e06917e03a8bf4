import { formatClock, formatDeadline, formatWeekday } from '@samlots/text';
import type { OpeningState } from '@samlots/ui';
import type { OpeningFactsFragment } from '../generated/operations.ts';
import type { Words } from './use-words.ts';

/** Opening as the API reckons it, at the instant of the request. */
type Opening = Omit<OpeningFactsFragment, '__typename'>;
export type SaidOpening = { readonly state: OpeningState; readonly words: string };

function closing({ closesAt, closesSoon }: Opening, { t, locale }: Words): SaidOpening {
  if (closesAt === null) return { state: 'open', words: t('shell:opening.always') };
  const clock = formatClock(new Date(closesAt), locale);
  return closesSoon
    ? { state: 'closing', words: t('shell:opening.closes', { clock }) }
    : { state: 'open', words: t('shell:opening.open', { clock }) };
}

/** A day of the coming week is named by itself; a later one by its date too. */
function opensWhen(opensAt: Date, inDays: number | null, { t, locale }: Words): string {
  const clock = formatClock(opensAt, locale);
  if (inDays === 0) return t('shell:opening.today', { clock });
  if (inDays === 1) return t('shell:opening.tomorrow', { clock });
  if (inDays !== null && inDays < 7)
    return t('shell:opening.weekday', { weekday: formatWeekday(opensAt, locale), clock });
  return t('shell:opening.opens', { when: formatDeadline(opensAt, locale) });
}

/** "Öppet nu till 14.00", "Stänger 14.00", "Stängt, öppnar i morgon 13.00". */
export function sayOpening(opening: Opening, words: Words): SaidOpening {
  if (opening.open) return closing(opening, words);
  if (opening.opensAt === null) return { state: 'closed', words: words.t('shell:opening.closed') };
  return { state: 'closed', words: opensWhen(new Date(opening.opensAt), opening.opensInDays, words) };
}
