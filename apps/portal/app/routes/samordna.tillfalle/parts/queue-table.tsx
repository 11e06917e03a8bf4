import { DataTable, KindLine, Section, type Column } from '@samlots/ui';
import { useWords } from '../../../shell/use-words.ts';
import { deadlineOf } from '../../../training/words.ts';
import type { SeatRow } from '../load-occurrence.server.ts';

type Props = { readonly queue: readonly SeatRow[]; readonly address: string };

/** Who waits, in order, each with the reason of the place. */
export function QueueTable({ queue, address }: Props) {
  const words = useWords();
  const { t } = words;
  const columns: readonly Column<SeatRow>[] = [
    {
      key: 'name',
      heading: t('training:occurrence.column.name'),
      cell: ({ queueNumber, person }) => (
        <span className="queue-name">
          <span className="queue-number">{queueNumber}</span>
          {person.name}
        </span>
      ),
    },
    {
      key: 'unit',
      heading: t('training:occurrence.column.unit'),
      cell: ({ organisation, organisationName }) => <KindLine kind={organisation.kind} name={organisationName} />,
    },
    {
      key: 'since',
      heading: t('training:occurrence.column.since'),
      cell: ({ requestedAt }) => deadlineOf(requestedAt, words),
    },
    {
      key: 'why',
      heading: t('training:occurrence.column.why'),
      cell: ({ queueNumber }) =>
        queueNumber === 1
          ? t('training:occurrence.whyFirst')
          : t('training:occurrence.whyAfter', { number: (queueNumber ?? 1) - 1 }),
    },
    {
      key: 'act',
      heading: t('training:occurrence.column.act'),
      cell: ({ key, person }) => (
        <a href={`/avboka/${key}?till=${encodeURIComponent(address)}`}>
          {t('training:occurrence.leaveQueue')}
          <span className="visually-hidden"> {person.name}</span>
        </a>
      ),
    },
  ];
  const title = t('training:occurrence.queueTitle');
  return (
    <Section
      id="ko"
      heading={
        <>
          {title} <span className="heading-count">{t('training:occurrence.people', { count: queue.length })}</span>
        </>
      }
    >
      {queue.length === 0 ? (
        <p className="subtle">{t('training:occurrence.queueEmpty')}</p>
      ) : (
        <>
          <p className="subtle small">{t('training:occurrence.queueOrder')}</p>
          <DataTable caption={title} columns={columns} rows={queue} rowKey={({ key }) => key} />
        </>
      )}
    </Section>
  );
}
