import { MagnifyingGlassIcon } from '@navikt/aksel-icons';
import { Button, Details, TextField } from '@samlots/ui';
import { fieldsOf, names, type Search } from '../../../referral/search-address.ts';
import { useWords } from '../../../shell/use-words.ts';
import type { TextFault } from '../load-search.server.ts';
import type { Loaded } from '../loaded.ts';
import { Adapted } from './adapted.tsx';
import { Filters } from './filters.tsx';

type Props = { readonly loaded: Loaded & { readonly result: unknown }; readonly fault: TextFault | undefined };

/** What a new text does not change. */
const kept = ({ districtId, language, role, onlyMine }: Search): Partial<Search> => ({
  districtId,
  language,
  role,
  onlyMine,
});

function SearchForm({
  search,
  again,
  fault,
}: {
  readonly search: Search;
  readonly again: boolean;
  readonly fault: TextFault | undefined;
}) {
  const { t } = useWords();
  const fields = fieldsOf({
    ...search,
    needIds: undefined,
    raisedTo: undefined,
    saidNo: false,
    showsHidden: false,
    ageMonths: undefined,
    pregnancy: false,
    ...kept(search),
  });
  return (
    <form className="search-form" method="post" action="/hitta-stod" role="search" autoComplete="off">
      {fields.map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <TextField
        id="sok"
        name={names.text}
        type="search"
        label={t('referral:search.label')}
        help={t('referral:search.help')}
        error={fault === undefined ? undefined : t(`referral:search.fault.${fault}`)}
        takesFocus={fault !== undefined}
        width="full"
        maxLength={80}
        autoComplete="off"
        spellCheck={false}
      />
      <Button>
        <MagnifyingGlassIcon className="icon" aria-hidden />
        {again ? t('referral:search.again') : t('referral:search.button')}
      </Button>
    </form>
  );
}

/** The search on sand, first on the page; under it what the answer is adapted to. */
export function SearchBand({ loaded, fault }: Props) {
  const { t } = useWords();
  const again = loaded.result !== null;
  return (
    <div className="search-band no-print">
      <div className="wrap">
        {again ? null : (
          <div className="search-band-heading">
            <h1>{t('referral:search.title')}</h1>
            <p className="lead">{t('referral:search.lead')}</p>
          </div>
        )}
        <SearchForm search={loaded.search} again={again} fault={fault} />
        {again ? (
          <>
            <div className="filters-wide">
              <Filters loaded={loaded} place="bred" />
            </div>
            <div className="filters-narrow">
              <Details plain summary={<Adapted loaded={loaded} />}>
                <Filters loaded={loaded} place="smal" />
              </Details>
            </div>
          </>
        ) : null}
      </div>
    </div>
  );
}
