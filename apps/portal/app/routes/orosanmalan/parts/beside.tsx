import { PhoneFillIcon } from '@navikt/aksel-icons';
import { Card } from '@samlots/ui';
import { useWords } from '../../../shell/use-words.ts';

/** When to call 112, that Samlots receives nothing, and the rule of the church. */
export function Beside() {
  const { t } = useWords();
  const when = ['when112a', 'when112b', 'when112c'] as const;
  return (
    <>
      <Card tone="danger" as="section" labelledBy="ring-112">
        <h2 id="ring-112" className="beside-heading with-icon">
          <PhoneFillIcon className="icon" aria-hidden />
          {t('shell:report.when112')}
        </h2>
        <ul>
          {when.map((key) => (
            <li key={key}>{t(`shell:report.${key}`)}</li>
          ))}
        </ul>
      </Card>
      <section className="stack" aria-labelledby="inte-har">
        <h2 id="inte-har" className="beside-heading">
          {t('shell:report.notHere')}
        </h2>
        <p>{t('shell:report.notHereText')}</p>
      </section>
      <section className="stack beside-last" aria-labelledby="kyrkan">
        <h2 id="kyrkan" className="beside-heading">
          {t('shell:report.church')}
        </h2>
        <p>{t('shell:report.churchText')}</p>
        <p className="subtle small">{t('shell:report.churchLaw')}</p>
      </section>
    </>
  );
}
