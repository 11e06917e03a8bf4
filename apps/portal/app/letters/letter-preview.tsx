import { Button, DataTable, Details, Message, PageHeading, Section } from '@samlots/ui';
import { useWords } from '../shell/use-words.ts';
import { deadlineOf } from '../training/words.ts';
import type { LetterPreview as Preview } from './handle-letter.server.ts';
import { LetterLook } from './letter-look.tsx';
import { isAudience, type LetterValues } from './letter-values.ts';
import { useReaderColumns, type Reader } from './reader-cells.tsx';

type Props = {
  readonly preview: Preview;
  readonly values: LetterValues;
  readonly eyebrow: string;
  readonly intro: string;
  readonly button: string;
  /** Units and not people are counted where the letter is to contacts. */
  readonly toContacts: boolean;
};

function Summary({ preview, toContacts }: Pick<Props, 'preview' | 'toContacts'>) {
  const { t } = useWords();
  const { own, passedOn, unreached } = preview;
  const lines = [
    ...(own === 0 ? [] : [t('letters:preview.own', { count: own })]),
    ...(passedOn === 0 || toContacts ? [] : [t('letters:preview.passed', { count: passedOn })]),
    ...(unreached === 0
      ? []
      : [t(toContacts ? 'letters:preview.unreachedUnits' : 'letters:preview.unreached', { count: unreached })]),
  ];
  return (
    <ul className="plain-list">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

function SendForm({ values, count }: { readonly values: LetterValues; readonly count: number }) {
  const { t } = useWords();
  return (
    <form method="post" className="form-actions">
      {Object.entries(values).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <Button name="gor" value="skicka">
        {t('letters:preview.send', { count })}
      </Button>
      <Button name="gor" value="andra" look="secondary">
        {t('letters:preview.change')}
      </Button>
    </form>
  );
}

/** The letter as it will look, how many read it and who they are; then one button. */
export function LetterPreview({ preview, values, eyebrow, intro, button, toContacts }: Props) {
  const words = useWords();
  const { t } = words;
  const { count, readers, same } = preview;
  const columns = useReaderColumns<Reader & { readonly key: string }>();
  const lead = isAudience(values.audience) ? t(`letters:audience.${values.audience}`) : '';
  return (
    <>
      <PageHeading eyebrow={eyebrow} title={t('letters:preview.title')} lead={lead} />
      {same === null ? null : (
        <Message tone="action" fact={t('letters:preview.same', { deadline: deadlineOf(same.sentAt, words) })}>
          <a href={`/samordna/brev/${same.key}`}>{t('letters:preview.seeIt')}</a>
        </Message>
      )}
      <Section id="lasare" heading={t('letters:preview.goesTo', { count })}>
        <Summary preview={preview} toContacts={toContacts} />
        <Details summary={t('letters:preview.list')}>
          <DataTable
            caption={t('letters:kept.readers')}
            columns={columns}
            rows={readers.map((reader, place) => ({ ...reader, key: String(place) }))}
            rowKey={({ key }) => key}
          />
        </Details>
      </Section>
      <Section id="brevet" heading={t('letters:preview.look')}>
        <LetterLook subject={values.subject.trim()} body={values.body} intro={intro} button={button} />
      </Section>
      <SendForm values={values} count={count} />
    </>
  );
}
