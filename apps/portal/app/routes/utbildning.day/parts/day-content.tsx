import { Card, Section, TickList } from '@samlots/ui';
import type { DayPageQuery } from '../../../generated/operations.ts';
import { useWords } from '../../../shell/use-words.ts';

type Day = NonNullable<DayPageQuery['trainingDay']>;

/** What one should know and be able to do after the day. */
export function DayGoals({ goals }: Pick<Day, 'goals'>) {
  const { t, locale } = useWords();
  if (goals.length === 0) return null;
  return (
    <Section id="mal" heading={t('training:day.goals')}>
      <div lang="sv">
        <TickList items={goals} />
      </div>
      {locale === 'en' ? <p className="subtle small">({t('shell:onlySwedish')})</p> : null}
    </Section>
  );
}

/** The invented case that the groups talk about. */
export function DayCase({ casework }: { readonly casework: NonNullable<Day['casework']> }) {
  const { t, locale } = useWords();
  return (
    <Card tone="band" as="section" labelledBy="fall" bleeds>
      <p className="eyebrow">{t('training:day.case')}</p>
      <h2 id="fall" lang="sv">
        {casework.title}
      </h2>
      <p lang="sv">{casework.text}</p>
      <ol lang="sv">
        {casework.questions.map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ol>
      {locale === 'en' ? <p className="subtle small">({t('shell:onlySwedish')})</p> : null}
    </Card>
  );
}
