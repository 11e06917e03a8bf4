import { FunnelIcon } from '@navikt/aksel-icons';
import { Button } from '@samlots/ui';
import { agesToChoose, sayAge } from '../../../referral/age-words.ts';
import { say } from '../../../referral/said.ts';
import { fieldsOf, names, noSearch } from '../../../referral/search-address.ts';
import { useWords, type Words } from '../../../shell/use-words.ts';
import type { Loaded } from '../loaded.ts';

type Choice = { readonly value: string; readonly label: string };
type PillProps = {
  readonly id: string;
  readonly name: string;
  readonly label: string;
  readonly chosen: string;
  readonly choices: readonly Choice[];
};

/** A choice with the look of a chip: its first line is its name, and chooses nothing. */
function ChoicePill({ id, name, label, chosen, choices }: PillProps) {
  return (
    <span className="choice-pill" data-chosen={chosen === '' ? undefined : ''}>
      <label className="visually-hidden" htmlFor={id}>
        {label}
      </label>
      <select key={chosen} id={id} name={name} defaultValue={chosen}>
        <option value="">{label}</option>
        {choices.map(({ value, label: words }) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    </span>
  );
}

function TickPill({
  id,
  name,
  value,
  label,
  ticked,
}: {
  readonly id: string;
  readonly name: string;
  readonly value: string;
  readonly label: string;
  readonly ticked: boolean;
}) {
  return (
    <span className="choice-pill" data-chosen={ticked ? '' : undefined}>
      <input key={String(ticked)} type="checkbox" id={id} name={name} value={value} defaultChecked={ticked} />
      <label htmlFor={id}>{label}</label>
    </span>
  );
}

function agesWith(months: number | undefined, words: Words): readonly Choice[] {
  const all = new Set(months === undefined ? agesToChoose : [...agesToChoose, months]);
  return [...all]
    .toSorted((one, other) => one - other)
    .map((age) => ({ value: String(age), label: sayAge(age, words) }));
}

/** What the answer is adapted to, as a form that goes by GET: the choices stand in the address. */
export function Filters({ loaded, place }: { readonly loaded: Loaded; readonly place: string }) {
  const words = useWords();
  const { t, locale } = words;
  const { search, districts, languages, organisationKinds } = loaded;
  const { needIds, raisedTo, saidNo } = search;
  const named = (
    list: readonly { readonly name: { readonly sv: string; readonly en: string | null } }[],
    value: (at: number) => string,
  ): readonly Choice[] => list.map(({ name }, at) => ({ value: value(at), label: say(name, locale) }));
  return (
    <form className="filters" method="get" action="/hitta-stod" aria-label={t('referral:search.filters.label')}>
      {fieldsOf({ ...noSearch, needIds, raisedTo, saidNo }).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <span className="filters-label">
        <FunnelIcon className="icon" aria-hidden />
        {t('referral:search.filters.adapted')}
      </span>
      <ChoicePill
        id={`omrade-${place}`}
        name={names.district}
        label={t('referral:search.filters.district')}
        chosen={search.districtId ?? ''}
        choices={named(districts, (at) => districts[at]?.key ?? '')}
      />
      <ChoicePill
        id={`roll-${place}`}
        name={names.role}
        label={t('referral:search.filters.role')}
        chosen={search.role ?? ''}
        choices={named(organisationKinds, (at) => organisationKinds[at]?.key ?? '')}
      />
      <ChoicePill
        id={`alder-${place}`}
        name={names.age}
        label={t('referral:search.filters.age')}
        chosen={search.ageMonths?.toString() ?? ''}
        choices={agesWith(search.ageMonths, words)}
      />
      <ChoicePill
        id={`sprak-${place}`}
        name={names.language}
        label={t('referral:search.filters.language')}
        chosen={search.language ?? ''}
        choices={named(languages, (at) => languages[at]?.code ?? '')}
      />
      <TickPill
        id={`gravid-${place}`}
        name={names.pregnancy}
        value="ja"
        label={t('referral:search.filters.pregnancy')}
        ticked={search.pregnancy}
      />
      <TickPill
        id={`bara-${place}`}
        name={names.only}
        value="mina"
        label={t('referral:search.filters.onlyMine')}
        ticked={search.onlyMine}
      />
      <Button look="secondary" small>
        {t('referral:search.filters.show')}
      </Button>
    </form>
  );
}
