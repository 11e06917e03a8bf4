import { ButtonLink, DataTable, Section, type Column } from '@samlots/ui';
import type { LetterFactsFragment } from '../generated/operations.ts';
import { useWords } from '../shell/use-words.ts';
import { deadlineOf } from '../training/words.ts';
import { LetterState } from './letter-state.tsx';
import { isAudience } from './letter-values.ts';

export type KeptLetter = Omit<LetterFactsFragment, '__typename'>;

type Props = {
  readonly letters: readonly KeptLetter[];
  /** Where a new one is written; null where none may be. */
  readonly writeHref: string | null;
};

/** The letters that were sent, newest first, with how many have got them. */
export function KeptLetters({ letters, writeHref }: Props) {
  const words = useWords();
  const { t } = words;
  const columns: readonly Column<KeptLetter>[] = [
    {
      key: 'subject',
      heading: t('letters:kept.column.subject'),
      cell: ({ key, subject, sentAt }) => (
        <>
          <a href={`/samordna/brev/${key}`}>{subject}</a>
          <span className="cell-line subtle tiny">
            {t('letters:kept.sentOn', { deadline: deadlineOf(sentAt, words) })}
          </span>
        </>
      ),
    },
    {
      key: 'to',
      heading: t('letters:kept.column.to'),
      cell: ({ audience }) => (isAudience(audience) ? t(`letters:audience.${audience}`) : audience),
    },
    {
      key: 'state',
      heading: t('letters:kept.column.state'),
      cell: (letter) => <LetterState letter={letter} />,
    },
  ];
  const title = t('letters:kept.title');
  return (
    <Section
      id="brev"
      heading={title}
      more={
        writeHref === null ? undefined : (
          <ButtonLink href={writeHref} look="secondary" small>
            {t('letters:write')}
          </ButtonLink>
        )
      }
    >
      {letters.length === 0 ? (
        <p className="subtle">{t('letters:kept.none')}</p>
      ) : (
        <DataTable caption={title} columns={columns} rows={letters} rowKey={({ key }) => key} />
      )}
    </Section>
  );
}
