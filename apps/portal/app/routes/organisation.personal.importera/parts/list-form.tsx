import { Button, ButtonLink, Details, FileField, TextAreaField } from '@samlots/ui';
import { professionOptions, type Profession } from '../../../people/words.ts';
import { useWords } from '../../../shell/use-words.ts';
import { faultAt, type Fault } from '../../../training/forms/fault.ts';

type Props = {
  readonly text: string;
  readonly faults: readonly Fault[];
  readonly professions: readonly Profession[];
  /** The staff list. */
  readonly back: string;
};

/** Paste a list, or choose a file. */
export function ListForm({ text, faults, professions, back }: Props) {
  const words = useWords();
  const { t } = words;
  return (
    <form method="post" action={`${back}/importera`} encType="multipart/form-data" className="form">
      <TextAreaField
        id="lista"
        name="lista"
        rows={10}
        label={t('people:list.bring.text')}
        help={t('people:list.bring.textHelp')}
        defaultValue={text}
        error={faultAt(faults, 'lista')}
        spellCheck={false}
      />
      <FileField
        id="fil"
        name="fil"
        label={t('people:list.bring.file')}
        help={t('people:list.bring.fileHelp')}
        accept=".xlsx,.csv,.txt,.tsv"
        error={faultAt(faults, 'fil')}
      />
      <p>
        <a href={`${back}/mall.csv`} download>
          {t('people:list.bring.template')}
        </a>
      </p>
      <Details summary={t('people:list.bring.professions')}>
        <ul>
          {professionOptions(professions, words).map(({ value, label }) => (
            <li key={value}>{label}</li>
          ))}
        </ul>
      </Details>
      <div className="form-actions">
        <Button>{t('people:list.bring.check')}</Button>
        <ButtonLink look="tertiary" href={back}>
          {t('people:one.cancel')}
        </ButtonLink>
      </div>
    </form>
  );
}
