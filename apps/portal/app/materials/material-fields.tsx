import { RadioField, SelectField, TextField } from '@samlots/ui';
import { useWords } from '../shell/use-words.ts';
import { faultAt, type Fault } from '../training/forms/fault.ts';
import { itemName, shownTimes, type MaterialItem } from './material-facts.ts';

export type MaterialValues = { readonly title: string; readonly agendaItem: string; readonly shown: string };

type Props = {
  readonly items: readonly MaterialItem[];
  readonly values: MaterialValues;
  readonly faults: readonly Fault[];
};

/** What is said of a material: its title, where it belongs, when it is shown. */
export function MaterialFields({ items, values, faults }: Props) {
  const words = useWords();
  const { t } = words;
  return (
    <>
      <TextField
        id="rubrik"
        name="title"
        width="full"
        label={t('materials:field.title')}
        help={t('materials:field.titleHelp')}
        maxLength={200}
        defaultValue={values.title}
        error={faultAt(faults, 'rubrik')}
      />
      <SelectField
        id="agendaItem"
        name="agendaItem"
        label={t('materials:field.item')}
        options={[
          { value: '', label: t('materials:wholeDay') },
          ...items.map((item) => ({ value: item.key, label: itemName(item, words) })),
        ]}
        defaultValue={values.agendaItem}
        error={faultAt(faults, 'agendaItem')}
      />
      <RadioField
        id="shown"
        name="shown"
        legend={t('materials:field.shown')}
        choices={shownTimes.map((time) => ({ value: time, label: t(`materials:shown.${time}`) }))}
        defaultValue={values.shown}
        error={faultAt(faults, 'shown')}
      />
    </>
  );
}
