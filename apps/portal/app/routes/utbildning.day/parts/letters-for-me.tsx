import { Section } from '@samlots/ui';
import type { DayPageQuery } from '../../../generated/operations.ts';
import { WrittenText } from '../../../letters/written-text.tsx';
import { useWords } from '../../../shell/use-words.ts';
import { deadlineOf } from '../../../training/words.ts';

type Occurrence = NonNullable<DayPageQuery['trainingDay']>['occurrences'][number];

/** What the coordinator has written to those who have the same place as the reader. */
export function LettersForMe({ letters }: Pick<Occurrence, 'letters'>) {
  const words = useWords();
  const { t } = words;
  if (letters.length === 0) return null;
  return (
    <Section id="brev" heading={t('letters:forMe.title')}>
      {letters.map(({ key, subject, body, sentAt }) => (
        <article key={key} className="letter-for-me stack">
          <h3>{subject}</h3>
          <p className="subtle small">{t('letters:kept.sentOn', { deadline: deadlineOf(sentAt, words) })}</p>
          <WrittenText text={body} />
        </article>
      ))}
    </Section>
  );
}
