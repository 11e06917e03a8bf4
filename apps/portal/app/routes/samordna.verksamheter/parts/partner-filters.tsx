import { Button, SelectField, TextField } from '@samlots/ui';
import { useWords } from '../../../shell/use-words.ts';
import { contentOf, shortTitleOf } from '../../../training/words.ts';
import { lackOf, type Chosen } from '../choose-partners.ts';

type Named = { readonly key: string };
type Bilingual = { readonly sv: string; readonly en: string | null };
type Props = {
  readonly chosen: Chosen;
  readonly districts: readonly (Named & { readonly name: Bilingual })[];
  readonly programmes: readonly (Named & { readonly title: Bilingual })[];
};

/** A form that goes by GET: the choices stand in the address. */
export function PartnerFilters({ chosen, districts, programmes }: Props) {
  const words = useWords();
  const { t } = words;
  const districtOptions = districts.map(({ key, name }) => ({ value: key, label: contentOf(name, words) }));
  const any = { value: '', label: t('partners:list.filter.anyDistrict') };
  return (
    <form method="get" action="/samordna/verksamheter" className="partner-filters" role="search">
      {chosen.tab === 'alla' ? null : <input type="hidden" name="visa" value={chosen.tab} />}
      <TextField
        id="sok"
        name="sok"
        type="search"
        label={t('partners:list.filter.search')}
        maxLength={80}
        defaultValue={chosen.search}
      />
      {districts.length < 2 ? null : (
        <SelectField
          id="stadsdel"
          name="stadsdel"
          label={t('partners:list.filter.district')}
          options={[any, ...districtOptions]}
          defaultValue={chosen.district ?? ''}
        />
      )}
      {lackOf(chosen.tab) !== 'NOBODY_ENROLLED' ? null : (
        <SelectField
          id="utbildning"
          name="utbildning"
          label={t('partners:list.filter.programme')}
          options={programmes.map(({ key, title }) => ({ value: key, label: shortTitleOf(title, words) }))}
          defaultValue={chosen.programme ?? ''}
        />
      )}
      <Button look="secondary">{t('partners:list.filter.show')}</Button>
    </form>
  );
}
