import { say } from '../../../referral/said.ts';
import { noSearch, searchAddress, type Search } from '../../../referral/search-address.ts';
import { useWords } from '../../../shell/use-words.ts';
import type { Found } from '../loaded.ts';

type Props = { readonly needs: Found['needs']; readonly search: Search };

/** What was understood, as the heading; never what was typed. Other needs that fit are one link away. */
export function Understood({ needs, search }: Props) {
  const { t, locale } = useWords();
  const [first, ...others] = needs;
  const { districtId, role, language, ageMonths } = search;
  const other = { ...noSearch, districtId, role, language };
  if (first === undefined) return null;
  return (
    <div className="understood">
      <p className="eyebrow">{t('referral:search.understood')}</p>
      <h1 id="title" tabIndex={-1}>
        {say(first.name, locale)}
      </h1>
      {others.length === 0 ? null : (
        <p>
          {t('referral:search.alsoUnderstood')}{' '}
          {others.map(({ key, name }, at) => (
            <span key={key}>
              {at === 0 ? '' : ', '}
              <a href={searchAddress(other, { needIds: [key], ageMonths })}>{say(name, locale)}</a>
            </span>
          ))}
        </p>
      )}
      <p className="row">
        <a href={`${searchAddress(other)}#alla-behov`}>{t('referral:search.other')}</a>
        <span className="subtle">{t('referral:search.notKept')}</span>
      </p>
    </div>
  );
}
