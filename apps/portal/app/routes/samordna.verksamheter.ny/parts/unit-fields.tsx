import { CheckboxField, SelectField, TextField } from '@samlots/ui';
import { nameLengths } from '../../../partners/contact-faults.ts';
import { operators, operatorWord } from '../../../partners/partner-words.ts';
import { useWords } from '../../../shell/use-words.ts';
import { faultAt, type Fault } from '../../../training/forms/fault.ts';
import { contentOf } from '../../../training/words.ts';
import type { InviteValues } from '../invite.server.ts';

type Word = { readonly key: string; readonly name: { readonly sv: string; readonly en: string | null } };
type Props = {
  readonly values: InviteValues;
  readonly districts: readonly Word[];
  readonly kinds: readonly Word[];
  readonly faults: readonly Fault[];
  /** The unit of that name that there is already. */
  readonly same: string | null;
};

/** Name, kind, operator and district; and the question whether a second unit of the name is meant. */
export function UnitFields({ values, districts, kinds, faults, same }: Props) {
  const words = useWords();
  const { t } = words;
  const field = (name: 'name' | 'kind' | 'operator' | 'district') => ({
    id: name,
    name,
    label: t(`partners:create.${name}`),
    defaultValue: values[name],
    error: faultAt(faults, name),
  });
  const choose = { value: '', label: t('partners:create.choose') };
  const named = (list: readonly Word[]) => list.map(({ key, name }) => ({ value: key, label: contentOf(name, words) }));
  return (
    <>
      <TextField {...field('name')} width="full" maxLength={nameLengths.unit} />
      {same === null ? null : (
        <CheckboxField
          id="sameNameToo"
          name="sameNameToo"
          label={
            <>
              {t('partners:create.sameNameToo')} (
              <a href={`/samordna/verksamheter/${same}`}>{t('partners:create.sameNameLink')}</a>)
            </>
          }
        />
      )}
      <SelectField {...field('kind')} options={[choose, ...named(kinds)]} />
      <SelectField
        {...field('operator')}
        options={[choose, ...operators.map((value) => ({ value, label: operatorWord(value, words) }))]}
      />
      <SelectField
        {...field('district')}
        options={districts.length === 1 ? named(districts) : [choose, ...named(districts)]}
      />
    </>
  );
}
