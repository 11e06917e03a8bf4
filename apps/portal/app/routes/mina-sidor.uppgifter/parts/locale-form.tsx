import { Button, RadioField, Section } from '@samlots/ui';
import { useWords } from '../../../shell/use-words.ts';
import { faultAt, type Fault } from '../../../training/forms/fault.ts';

type Props = { readonly locale: string; readonly faults: readonly Fault[] };

/** The language in which one is written to; that of the pages is chosen in the footer. */
export function LocaleForm({ locale, faults }: Props) {
  const { t } = useWords();
  return (
    <Section id="sprak-i-mejl" heading={t('mine:kept.locale.title')}>
      <form method="post" className="form">
        <RadioField
          id="sprak"
          name="sprak"
          legend={t('mine:kept.locale.legend')}
          choices={(['sv', 'en'] as const).map((value) => ({ value, label: t(`mine:kept.locale.${value}`) }))}
          defaultValue={locale}
          error={faultAt(faults, 'sprak')}
        />
        <Button look="secondary">{t('mine:kept.locale.save')}</Button>
      </form>
    </Section>
  );
}
