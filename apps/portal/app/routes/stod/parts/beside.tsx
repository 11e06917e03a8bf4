import { say } from '../../../referral/said.ts';
import { noSearch, pathwayAddress, serviceAddress } from '../../../referral/search-address.ts';
import { useWords } from '../../../shell/use-words.ts';
import type { ServicePage } from '../loaded.ts';
import { CallCard } from './call-card.tsx';

/** Beside the text: the phone, similar support, pathways that lead here. */
export function Beside({ service, search }: ServicePage) {
  const { t, locale } = useWords();
  const { role, districtId } = search;
  return (
    <>
      <div className="call-card-wide">
        <CallCard service={service} />
      </div>
      {service.similar.length === 0 ? null : (
        <section className="stack aside-section" aria-labelledby="liknande">
          <h2 id="liknande" className="h3">
            {t('referral:service.similar')}
          </h2>
          <ul className="plain-links">
            {service.similar.map(({ key, name }) => (
              <li key={key}>
                <a href={serviceAddress(key, { ...noSearch, role, districtId })}>{say(name, locale)}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
      {service.pathways.length === 0 ? null : (
        <section className="stack aside-section" aria-labelledby="i-lotsvagar">
          <h2 id="i-lotsvagar" className="h3">
            {t('referral:service.pathways')}
          </h2>
          <ul className="plain-links">
            {service.pathways.map(({ key, title }) => (
              <li key={key}>
                <a href={pathwayAddress(key, { districtId: districtId ?? null })}>{say(title, locale)}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
