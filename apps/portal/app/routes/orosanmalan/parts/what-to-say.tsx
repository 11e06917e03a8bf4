import { PersonChatIcon } from '@navikt/aksel-icons';
import { Card, DefinitionRows, NumberedSteps, Section } from '@samlots/ui';
import { useWords } from '../../../shell/use-words.ts';

/** What to say, what to tell the guardian, and what follows. */
export function WhatToSay() {
  const { t } = useWords();
  const say = (['say1', 'say2', 'say3', 'say4'] as const).map((key) => t(`shell:report.${key}`));
  const then = [
    { key: 'assess', term: t('shell:report.today'), value: t('shell:report.todayText') },
    { key: 'write', term: t('shell:report.today'), value: t('shell:report.writeText') },
    { key: 'decide', term: t('shell:report.within14'), value: t('shell:report.within14Text') },
    { key: 'after', term: t('shell:report.after'), value: t('shell:report.afterText') },
  ];
  return (
    <>
      <Section id="sag" heading={t('shell:report.say')}>
        <NumberedSteps steps={say} />
        <Card tone="spruce">
          <p className="with-icon">
            <PersonChatIcon className="icon" aria-hidden />
            <span>{t('shell:report.unsure')}</span>
          </p>
        </Card>
      </Section>
      <Section id="beratta" heading={t('shell:report.tell')}>
        <p>{t('shell:report.tellText')}</p>
      </Section>
      <Section id="sedan" heading={t('shell:report.then')}>
        <DefinitionRows rows={then} />
      </Section>
    </>
  );
}
