import { CheckboxField, RadioField, SelectField, TextField } from '@samlots/ui';
import { grantNameOf } from '../../../account/grant-words.ts';
import type { KeyFormQuery } from '../../../generated/operations.ts';
import { useWords } from '../../../shell/use-words.ts';
import { faultAt, type Fault } from '../../../training/forms/fault.ts';
import { grantValue, keyDays, type KeyValues } from '../key-values.ts';

type Grant = NonNullable<KeyFormQuery['viewer']>['grants'][number];
type Props = { readonly values: KeyValues; readonly grants: readonly Grant[]; readonly faults: readonly Fault[] };

/** One box per role; the first has the id that the summary of faults links to. */
function GrantBoxes({ values, grants, faults }: Props) {
  const words = useWords();
  const { t } = words;
  const fault = faultAt(faults, 'roll');
  return (
    <fieldset className="field">
      <legend>{t('account:keys.form.grants')}</legend>
      {grants.map((grant, place) => (
        <CheckboxField
          key={grantValue(grant)}
          id={place === 0 ? 'roll' : `roll-${place + 1}`}
          name="roll"
          value={grantValue(grant)}
          label={grantNameOf(grant, words)}
          defaultChecked={values.grants.includes(grantValue(grant))}
          error={place === 0 ? fault : undefined}
        />
      ))}
    </fieldset>
  );
}

export function KeyFields({ values, grants, faults }: Props) {
  const { t } = useWords();
  const accesses = [
    { value: 'lasa', label: t('account:keys.read'), help: t('account:keys.form.readHelp') },
    { value: 'andra', label: t('account:keys.write'), help: t('account:keys.form.writeHelp') },
  ];
  const days = keyDays.map((value) => ({
    value,
    label: value === '365' ? t('account:keys.form.year') : t('account:keys.form.day', { count: Number(value) }),
  }));
  return (
    <>
      <TextField
        id="namn"
        name="namn"
        label={t('account:keys.form.name')}
        help={t('account:keys.form.nameHelp')}
        maxLength={80}
        autoComplete="off"
        defaultValue={values.name}
        error={faultAt(faults, 'namn')}
      />
      <GrantBoxes values={values} grants={grants} faults={faults} />
      <RadioField
        id="far"
        name="far"
        legend={t('account:keys.form.access')}
        choices={accesses}
        defaultValue={values.access}
        error={faultAt(faults, 'far')}
      />
      <SelectField
        id="dagar"
        name="dagar"
        label={t('account:keys.form.days')}
        options={days}
        defaultValue={values.days}
        error={faultAt(faults, 'dagar')}
      />
    </>
  );
}
