import { EyeSlashIcon } from '@navikt/aksel-icons';
import { sayDate } from '../../../referral/dates.ts';
import { say } from '../../../referral/said.ts';
import { searchAddress, serviceAddress, type Search } from '../../../referral/search-address.ts';
import { useWords } from '../../../shell/use-words.ts';
import type { Found } from '../loaded.ts';

type Group = Found['hidden'][number];

function HiddenServices({ services, search }: { readonly services: Group['services']; readonly search: Search }) {
  const words = useWords();
  const { t, locale } = words;
  return (
    <ul>
      {services.map(({ key, name, pausedUntil }) => (
        <li key={key}>
          <a href={serviceAddress(key, search)}>{say(name, locale)}</a>
          {pausedUntil === null ? null : (
            <span className="subtle"> {t('referral:search.hidden.until', { day: sayDate(pausedUntil, words) })}</span>
          )}
        </li>
      ))}
    </ul>
  );
}

/** What is not shown, how many and why, with a link that shows them. */
export function HiddenLines({ hidden, search }: { readonly hidden: Found['hidden']; readonly search: Search }) {
  const { t } = useWords();
  if (hidden.length === 0) return null;
  const { showsHidden } = search;
  return (
    <div className="hidden-lines" id="dolda">
      <EyeSlashIcon className="icon" aria-hidden />
      <div>
        {hidden.map(({ reason, count, services }) => (
          <div key={reason}>
            <p>
              <b>{t(`referral:search.hidden.${reason}`, { count })}</b>
            </p>
            {showsHidden ? <HiddenServices services={services} search={search} /> : null}
          </div>
        ))}
        <p>
          <a href={`${searchAddress(search, { showsHidden: !showsHidden })}#dolda`}>
            {showsHidden ? t('referral:search.hidden.hide') : t('referral:search.hidden.show')}
          </a>
        </p>
      </div>
    </div>
  );
}
