import { PhoneFillIcon } from '@navikt/aksel-icons';
import { Card } from '@samlots/ui';
import { namesOfCalled, type Emergency } from '../../../referral/whom-to-call.tsx';
import { OpeningNow } from '../../../shell/opening-now.tsx';
import { PhoneLink } from '../../../shell/phone-link.tsx';
import { useWords } from '../../../shell/use-words.ts';
import type { Pathway } from '../loaded.ts';

type Called = Emergency['intake'];

function Row({ name, called, isNow }: { readonly name: string; readonly called: Called; readonly isNow: boolean }) {
  if (called.phone === null) return null;
  return (
    <div className="emergency-row">
      <span>{name}</span>
      {isNow ? (
        <b>
          <PhoneLink phone={called.phone} />
        </b>
      ) : (
        <PhoneLink phone={called.phone} />
      )}
      <OpeningNow opening={called.telephoneOpening} />
    </div>
  );
}

type Props = { readonly emergency: Emergency | null; readonly facts: Pathway['emergency'] };

/** The red help beside every step, day and night. */
export function EmergencyCard({ emergency, facts }: Props) {
  const words = useWords();
  const { t } = words;
  return (
    <Card tone="danger" as="section" labelledBy="ring-112">
      <h2 id="ring-112" className="h3 with-icon">
        <PhoneFillIcon className="icon" aria-hidden />
        {t('referral:pathway.call112')}
      </h2>
      <ul className="bullets" lang="sv">
        {facts.call112When.map((when) => (
          <li key={when}>{when}</li>
        ))}
      </ul>
      <h3 className="h3">{t('referral:pathway.report')}</h3>
      <ul className="bullets" lang="sv">
        {facts.reportWhen.map((when) => (
          <li key={when}>{when}</li>
        ))}
      </ul>
      {emergency === null ? null : (
        <div>
          <Row
            name={namesOfCalled(emergency, words).INTAKE}
            called={emergency.intake}
            isNow={emergency.callNow === 'INTAKE'}
          />
          <Row
            name={namesOfCalled(emergency, words).OUT_OF_HOURS}
            called={emergency.outOfHours}
            isNow={emergency.callNow === 'OUT_OF_HOURS'}
          />
        </div>
      )}
      <p className="small">
        {t('referral:pathway.duty')} <a href="/orosanmalan">{t('referral:safety.how')}</a>
      </p>
      <p className="tiny" lang="sv">
        {facts.law}
      </p>
    </Card>
  );
}
