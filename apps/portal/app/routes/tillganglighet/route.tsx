import { Page, PageHeading, Section, TickList } from '@samlots/ui';
import { PageTitle } from '../../shell/page-title.tsx';
import { useWords } from '../../shell/use-words.ts';

export default function Accessibility() {
  const { t } = useWords();
  const works = ['works1', 'works2', 'works3', 'works4'] as const;
  const lacks = ['lacks1', 'lacks2'] as const;
  return (
    <Page>
      <PageTitle>{t('shell:accessibility.title')}</PageTitle>
      <PageHeading title={t('shell:accessibility.title')} lead={t('shell:accessibility.lead')} />
      <Section id="hur" heading={t('shell:accessibility.how')}>
        <p>{t('shell:accessibility.howText')}</p>
      </Section>
      <Section id="fungerar" heading={t('shell:accessibility.works')}>
        <TickList items={works.map((key) => t(`shell:accessibility.${key}`))} />
      </Section>
      <Section id="brister" heading={t('shell:accessibility.lacks')}>
        <ul className="lines">
          {lacks.map((key) => (
            <li key={key}>{t(`shell:accessibility.${key}`)}</li>
          ))}
        </ul>
      </Section>
      <Section id="provat" heading={t('shell:accessibility.tested')}>
        <p>{t('shell:accessibility.testedText')}</p>
      </Section>
      <Section id="sag-till" heading={t('shell:accessibility.tell')}>
        <p>{t('shell:accessibility.tellText')}</p>
      </Section>
      <Section id="tillsyn" heading={t('shell:accessibility.supervision')}>
        <p>
          {t('shell:accessibility.supervisionText')} <a href="https://www.digg.se/tdosanmalan">digg.se</a>
        </p>
      </Section>
    </Page>
  );
}
