import { Button, ButtonLink, CheckboxField, SelectField, TextField } from '@samlots/ui';
import { useWords } from '../../shell/use-words.ts';
import { contentOf } from '../../training/words.ts';
import { isNarrowed, type StaffChosen } from '../staff-chosen.ts';
import { kindOptions, professionOptions, type Profession } from '../words.ts';

type Props = {
  readonly chosen: StaffChosen;
  readonly professions: readonly Profession[];
  /** Left out where all are of one unit. */
  readonly districts?: readonly Profession[] | undefined;
  /** The address without any choice. */
  readonly all: string;
};

/** A form that goes by GET: the choices stand in the address. */
export function StaffFilters({ chosen, professions, districts = [], all }: Props) {
  const words = useWords();
  const { t } = words;
  const any = (label: string) => ({ value: '', label });
  return (
    <form
      method="get"
      action={all}
      className="staff-filters"
      role="search"
      aria-label={t('people:list.filter.heading')}
    >
      <TextField
        id="sok"
        name="sok"
        type="search"
        label={t('people:list.filter.search')}
        maxLength={80}
        defaultValue={chosen.search}
      />
      <SelectField
        id="yrke"
        name="yrke"
        label={t('people:list.filter.profession')}
        options={[any(t('people:list.filter.allProfessions')), ...professionOptions(professions, words)]}
        defaultValue={chosen.profession}
      />
      <SelectField
        id="knuten"
        name="knuten"
        label={t('people:list.filter.kind')}
        options={[any(t('people:list.filter.allKinds')), ...kindOptions(words)]}
        defaultValue={chosen.kind}
      />
      {districts.length < 2 ? null : (
        <SelectField
          id="stadsdel"
          name="stadsdel"
          label={t('people:list.filter.district')}
          options={[
            any(t('people:list.filter.allDistricts')),
            ...districts.map(({ key, name }) => ({ value: key, label: contentOf(name, words) })),
          ]}
          defaultValue={chosen.district}
        />
      )}
      <div className="staff-ticks">
        <CheckboxField id="lediga" name="lediga" label={t('people:list.filter.away')} defaultChecked={chosen.away} />
        <CheckboxField
          id="utan-epost"
          name="utan-epost"
          label={t('people:list.filter.withoutEmail')}
          defaultChecked={chosen.withoutEmail}
        />
      </div>
      <div className="staff-filter-acts">
        <Button look="secondary">{t('people:list.filter.show')}</Button>
        {isNarrowed(chosen) ? (
          <ButtonLink look="tertiary" href={all}>
            {t('people:list.filter.clear')}
          </ButtonLink>
        ) : null}
      </div>
    </form>
  );
}
