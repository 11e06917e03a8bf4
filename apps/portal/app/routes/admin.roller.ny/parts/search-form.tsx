import { Button, TextField } from '@samlots/ui';
import { HiddenFields } from '../../../forms/hidden-fields.tsx';
import { useWords } from '../../../shell/use-words.ts';

type Props = {
  readonly name: 'enhet' | 'sok';
  readonly label: string;
  readonly value: string;
  /** What the address says already and goes on saying. */
  readonly keep: readonly (readonly [string, string])[];
};

/** A search that is part of the address, so that it works without JavaScript and by the back button. */
export function SearchForm({ name, label, value, keep }: Props) {
  const { t } = useWords();
  return (
    <form method="get" className="choose">
      <HiddenFields fields={keep.filter(([, kept]) => kept !== '')} />
      <TextField id={name} name={name} type="search" label={label} defaultValue={value} maxLength={120} />
      <Button look="secondary">{t('admin:searchAct')}</Button>
    </form>
  );
}
