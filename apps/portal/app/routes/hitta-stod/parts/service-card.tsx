import { Card, KindLine, OnlySwedish } from '@samlots/ui';
import { sayDate } from '../../../referral/dates.ts';
import { OpeningOfService } from '../../../referral/opening-of-service.tsx';
import { PhoneButton } from '../../../referral/phone-button.tsx';
import { sayReasons } from '../../../referral/reason-words.ts';
import { say } from '../../../referral/said.ts';
import { serviceAddress, type Search } from '../../../referral/search-address.ts';
import { OpeningNow } from '../../../shell/opening-now.tsx';
import { useWords } from '../../../shell/use-words.ts';
import type { Ranked } from '../loaded.ts';
import { ReasonList } from './reason-list.tsx';

/** Whom to call: the service itself, or the one through which everybody gets in. */
function Contact({ ranked: { service, reasons } }: { readonly ranked: Ranked }) {
  const words = useWords();
  const { t, locale } = words;
  const via = reasons.find(({ code }) => code === 'VIA')?.services[0];
  const called = via ?? service;
  return (
    <div className="service-contact">
      {via === undefined ? <OpeningOfService service={service} /> : <OpeningNow opening={via.telephoneOpening} />}
      {called.phone === null ? null : (
        <PhoneButton phone={called.phone} name={say(called.name, locale)} namesOther={via !== undefined} />
      )}
      <p className="small">{say(service.waiting.text, locale)}</p>
      <p className="tiny subtle">{t('referral:search.from', { day: sayDate(service.waiting.updatedOn, words) })}</p>
    </div>
  );
}

/** One service of the result: what it is, why it is here, whom to call now. */
export function ServiceCard({ ranked, search }: { readonly ranked: Ranked; readonly search: Search }) {
  const words = useWords();
  const { t, locale } = words;
  const { service } = ranked;
  const heading = `stod-${service.key}`;
  return (
    <Card as="article" labelledBy={heading}>
      <div className="service-card">
        <div>
          {service.organisation === null ? null : (
            <p className="small">
              <KindLine
                kind={service.organisation.kind.key}
                name={say(service.organisation.kind.name, locale)}
                size={20}
              />
            </p>
          )}
          <h3 id={heading}>
            <a className="heading-link" href={serviceAddress(service.key, search)}>
              {say(service.name, locale)}
            </a>
          </h3>
          <p className="small">
            <OnlySwedish text={service.summary} locale={locale} note={t('shell:onlySwedish')} />
          </p>
          <ReasonList reasons={sayReasons(ranked, search, words)} />
        </div>
        <Contact ranked={ranked} />
      </div>
    </Card>
  );
}
