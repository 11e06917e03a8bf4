import { NumberedSteps, Section } from '@samlots/ui';
import { useWords } from '../../../shell/use-words.ts';
import type { Service } from '../loaded.ts';

/** What happens, in order. The steps are written in Swedish alone. */
export function WhatHappens({ service: { steps } }: { readonly service: Service }) {
  const { t, locale } = useWords();
  if (steps.length === 0) return null;
  return (
    <Section id="sa-gar-det-till" heading={t('referral:service.steps')}>
      {locale === 'sv' ? null : <p className="subtle tiny">{t('shell:onlySwedish')}</p>}
      <div lang="sv">
        <NumberedSteps steps={steps} />
      </div>
    </Section>
  );
}
