import { PhoneFillIcon } from '@navikt/aksel-icons';
import { ButtonLink, Card } from '@samlots/ui';
import { namesOfCalled } from '../../../referral/whom-to-call.tsx';
import { PhoneLink } from '../../../shell/phone-link.tsx';
import { useWords } from '../../../shell/use-words.ts';
import type { Found } from '../loaded.ts';

/** 112 before anything else, then whom to call about a child. */
export function AcuteBox({ result }: { readonly result: Found }) {
  const words = useWords();
  const { t } = words;
  const { callNow: emergency } = result;
  const service = emergency?.callNow === 'INTAKE' ? emergency.intake : emergency?.outOfHours;
  return (
    <Card tone="acute" as="section" labelledBy="sakerhet" bleeds>
      <div className="safety-box">
        <PhoneFillIcon className="icon" aria-hidden />
        <div className="stack">
          <h2 id="sakerhet">{t('referral:safety.acuteTitle')}</h2>
          <p>
            <ButtonLink look="secondary" href="tel:112">
              {t('referral:safety.call112')}
            </ButtonLink>
          </p>
          {emergency == null || service?.phone == null ? null : (
            <p>
              {t('referral:safety.acuteThen')} {namesOfCalled(emergency, words)[emergency.callNow]}:{' '}
              <PhoneLink phone={service.phone} />
            </p>
          )}
          <p>
            <a href="/orosanmalan">{t('referral:safety.how')}</a>
          </p>
        </div>
      </div>
    </Card>
  );
}
