import { sayAge } from '../../../referral/age-words.ts';
import { say } from '../../../referral/said.ts';
import { useWords, type Words } from '../../../shell/use-words.ts';
import type { Loaded } from '../loaded.ts';

function adaptedTo({ search, districts, languages, organisationKinds }: Loaded, words: Words): readonly string[] {
  const { t, locale } = words;
  const chosen = [
    districts.find(({ key }) => key === search.districtId)?.name,
    organisationKinds.find(({ key }) => key === search.role)?.name,
    languages.find(({ code }) => code === search.language)?.name,
  ];
  return [
    ...chosen.flatMap((name) => (name === undefined ? [] : [say(name, locale)])),
    ...(search.ageMonths === undefined ? [] : [sayAge(search.ageMonths, words)]),
    ...(search.pregnancy ? [t('referral:search.filters.pregnancy')] : []),
    ...(search.onlyMine ? [t('referral:search.filters.onlyMine')] : []),
  ];
}

/** One line on a phone: "Anpassat för Hässelby-Vällingby, BVC. Ändra". */
export function Adapted({ loaded }: { readonly loaded: Loaded }) {
  const words = useWords();
  const { t } = words;
  const to = adaptedTo(loaded, words);
  return (
    <>
      {to.length === 0 ? (
        t('referral:search.filters.none')
      ) : (
        <>
          {t('referral:search.filters.adapted')} <b>{to.join(', ')}</b>
        </>
      )}
      . {t('referral:search.filters.change')}
    </>
  );
}
