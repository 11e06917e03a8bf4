import { DataTable, type Column } from '@samlots/ui';
import type { AuditEntryFactsFragment } from '../generated/operations.ts';
import { useWords, type Words } from '../shell/use-words.ts';
import { whatOf, whenOf, whoOf } from './audit-words.ts';

type Entry = AuditEntryFactsFragment;

type Props<Row extends Entry> = {
  readonly caption: string;
  readonly entries: readonly Row[];
  /** Columns after the usual ones. */
  readonly more?: readonly Column<Row>[];
};

const usual = <Row extends Entry>(words: Words): readonly Column<Row>[] => {
  const { t } = words;
  return [
    { key: 'when', heading: t('audit:when'), cell: ({ at }) => <time dateTime={at}>{whenOf(at, words)}</time> },
    { key: 'what', heading: t('audit:what'), cell: ({ useCase }) => whatOf(useCase, words) },
    { key: 'who', heading: t('audit:who'), cell: ({ actor }) => whoOf(actor, words) },
    { key: 'unit', heading: t('audit:unit'), cell: ({ unit }) => unit?.name ?? '–' },
  ];
};

/** Entries of the trail, newest first. */
export function EntryTable<Row extends Entry>({ caption, entries, more = [] }: Props<Row>) {
  const words = useWords();
  return (
    <DataTable caption={caption} columns={[...usual<Row>(words), ...more]} rows={entries} rowKey={({ key }) => key} />
  );
}
