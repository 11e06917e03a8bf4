import { CalendarIcon } from '@navikt/aksel-icons';
import { OpeningPill, Pill } from '@samlots/ui';
import type { CallFactsFragment } from '../generated/operations.ts';
import { OpeningNow } from '../shell/opening-now.tsx';
import { useWords } from '../shell/use-words.ts';
import { sayDate } from './dates.ts';
import { sayHours, type HoursRow } from './hours-words.ts';

type Props = {
  readonly service: Pick<CallFactsFragment, 'telephoneOpening'> & {
    readonly paused: boolean;
    readonly pausedUntil: string | null;
    readonly hours: readonly HoursRow[];
  };
};

/** Note of the hours at which a group meets: being open is not what a caller wants to know of them. */
const groupTime = 'grupptid';

/** Whether someone answers now, when the group meets, or that nobody new is taken. */
export function OpeningOfService({ service: { paused, pausedUntil, hours, telephoneOpening } }: Props) {
  const words = useWords();
  const { t } = words;
  if (paused) {
    const day = pausedUntil === null ? null : sayDate(pausedUntil, words);
    return (
      <OpeningPill state="paused">
        {day === null ? t('referral:hours.paused') : t('referral:hours.pausedUntil', { day })}
      </OpeningPill>
    );
  }
  const group = hours.find(({ note }) => note === groupTime);
  if (group === undefined) return <OpeningNow opening={telephoneOpening} />;
  return (
    <Pill look="tint" icon={CalendarIcon}>
      {t('referral:hours.group', { hours: sayHours(group, words) })}
    </Pill>
  );
}
