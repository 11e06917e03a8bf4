import { SelectField, TextField } from '@samlots/ui';
import { useWords } from '../shell/use-words.ts';
import { faultAt, type Fault } from '../training/forms/fault.ts';
import { kindOptions, professionOptions, type Profession } from './words.ts';

export type StaffValues = {
  readonly name: string;
  readonly profession: string;
  readonly email: string;
  readonly kind: string;
};

type Props = {
  readonly values: StaffValues;
  readonly faults: readonly Fault[];
  readonly professions: readonly Profession[];
};

/** What a unit keeps of one of its people. */
export function StaffFields({ values, faults, professions }: Props) {
  const words = useWords();
  const { t } = words;
  return (
    <>
      <TextField
        id="name"
        name="name"
        label={t('people:field.name')}
        help={t('people:one.nameHelp')}
        autoComplete="off"
        defaultValue={values.name}
        error={faultAt(faults, 'name')}
      />
      <SelectField
        id="profession"
        name="profession"
        label={t('people:field.profession')}
        options={[{ value: '', label: t('people:one.professionChoose') }, ...professionOptions(professions, words)]}
        defaultValue={values.profession}
        error={faultAt(faults, 'profession')}
      />
      <TextField
        id="email"
        name="email"
        type="email"
        label={t('people:field.email')}
        optional={t('training:form.optional')}
        help={t('people:one.emailHelp')}
        autoComplete="off"
        defaultValue={values.email}
        error={faultAt(faults, 'email')}
      />
      <SelectField
        id="kind"
        name="kind"
        label={t('people:field.kind')}
        help={t('people:one.kindHelp')}
        options={kindOptions(words)}
        defaultValue={values.kind}
        error={faultAt(faults, 'kind')}
      />
    </>
  );
}
