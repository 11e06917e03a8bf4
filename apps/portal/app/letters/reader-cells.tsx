import { KindLine, type Column } from '@samlots/ui';
import { useWords } from '../shell/use-words.ts';
import type { LetterReaderFactsFragment } from '../generated/operations.ts';

export type Reader = Omit<LetterReaderFactsFragment, '__typename'>;

const ways = ['OWN', 'CONTACT', 'MAILBOX', 'NOBODY'] as const;

/** Who reads, of which unit, and how the letter gets there. */
export function useReaderColumns<Row extends Reader>(): readonly Column<Row>[] {
  const { t, locale } = useWords();
  const listed = (names: readonly string[]): string =>
    new Intl.ListFormat(locale, { type: 'conjunction' }).format(names);
  const nameOf = ({ name, way }: Row): string =>
    name ?? t(way === 'MAILBOX' ? 'letters:reader.unitMailbox' : 'letters:reader.nobody');
  return [
    {
      key: 'name',
      heading: t('letters:reader.name'),
      cell: (row) => (
        <>
          {nameOf(row)}
          {row.passesOnTo.length === 0 ? null : (
            <span className="cell-line subtle tiny">
              {t(row.way === 'NOBODY' ? 'letters:reader.notReached' : 'letters:reader.passesOn', {
                names: listed(row.passesOnTo),
              })}
            </span>
          )}
        </>
      ),
    },
    {
      key: 'unit',
      heading: t('letters:reader.unit'),
      cell: ({ unit }) => (unit === null ? null : <KindLine kind={unit.kind} name={unit.name} />),
    },
    {
      key: 'way',
      heading: t('letters:reader.way'),
      cell: ({ way }) => {
        const known = ways.find((one) => one === way);
        return known === undefined ? way : t(`letters:way.${known}`);
      },
    },
  ];
}
