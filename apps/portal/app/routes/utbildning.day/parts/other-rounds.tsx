import { formatWeekday } from '@samlots/text';
import { Section } from '@samlots/ui';
import { phaseOf, type Occurrence } from '../../../training/facts.ts';
import { useWords } from '../../../shell/use-words.ts';
import { dayOf, seatsLine } from '../../../training/words.ts';

type Props = { readonly current: Occurrence; readonly others: readonly Occurrence[]; readonly now: Date };

/** The same day at another time, for those whom this one does not suit. */
export function OtherRounds({ current, others, now }: Props) {
  const words = useWords();
  const { t, locale } = words;
  const rounds = others.filter(({ round }) => round !== null);
  if (rounds.length === 0) return null;
  const weekday = formatWeekday(new Date(current.startsAt), locale);
  return (
    <Section id="andra-omgangar" heading={t('training:day.otherRound', { weekday })}>
      {rounds.map((other) => (
        <p key={other.key}>
          {t('training:day.otherIs', { round: other.round ?? '', day: dayOf(other.startsAt, words) })}{' '}
          {seatsLine(other, phaseOf(other, now), words).replace(/\.?$/, '.')}{' '}
          <a href={`?omgang=${other.round}`}>{t('training:day.showOther', { round: other.round ?? '' })}</a>
        </p>
      ))}
    </Section>
  );
}
