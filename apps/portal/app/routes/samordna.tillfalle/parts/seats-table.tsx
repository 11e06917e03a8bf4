import { DataTable, KindLine, SeatPill, Section, isSeatState, type Column } from '@samlots/ui';
import { useWords } from '../../../shell/use-words.ts';
import { seatStateOf } from '../../../training/words.ts';
import type { SeatRow } from '../load-occurrence.server.ts';
import { showSeats, type SeatFilter } from '../show-seats.ts';
import { MailCell } from './mail-cell.tsx';

type Props = {
  readonly seats: readonly SeatRow[];
  readonly show: string | null;
  readonly address: string;
  readonly mayCancel: boolean;
};

function Filters({
  filter,
  act,
  noMail,
}: {
  readonly filter: SeatFilter;
  readonly act: number;
  readonly noMail: number;
}) {
  const { t } = useWords();
  const chips = [
    { key: 'all', href: '?#platser', label: t('training:occurrence.filterAll') },
    { key: 'act', href: '?visa=atgard#platser', label: t('training:occurrence.filterAct', { count: act }) },
    {
      key: 'no-mail',
      href: '?visa=utan-post#platser',
      label: t('training:occurrence.filterNoMail', { count: noMail }),
    },
  ];
  return (
    <ul className="chips no-print">
      {chips.map(({ key, href, label }) => (
        <li key={key}>
          <a className="chip" href={href} aria-current={key === filter ? 'true' : undefined}>
            {label}
          </a>
        </li>
      ))}
    </ul>
  );
}

function useColumns(address: string, mayCancel: boolean): readonly Column<SeatRow>[] {
  const words = useWords();
  const { t } = words;
  const act: Column<SeatRow> = {
    key: 'act',
    heading: t('training:occurrence.column.act'),
    cell: ({ key, person }) => (
      <a href={`/avboka/${key}?till=${encodeURIComponent(address)}`}>
        {t('training:occurrence.cancelSeat')}
        <span className="visually-hidden"> {person.name}</span>
      </a>
    ),
  };
  return [
    { key: 'name', heading: t('training:occurrence.column.name'), cell: ({ person }) => person.name },
    {
      key: 'unit',
      heading: t('training:occurrence.column.unit'),
      cell: ({ organisation, organisationName }) => <KindLine kind={organisation.kind} name={organisationName} />,
    },
    {
      key: 'seat',
      heading: t('training:occurrence.column.seat'),
      cell: ({ state, queueNumber }) =>
        isSeatState(state) ? <SeatPill state={state}>{seatStateOf(state, queueNumber, words)}</SeatPill> : state,
    },
    { key: 'mail', heading: t('training:occurrence.column.mail'), cell: (seat) => <MailCell seat={seat} /> },
    ...(mayCancel ? [act] : []),
  ];
}

/** Who has a seat, by name, with where the invitation is. */
export function SeatsTable({ seats, show, address, mayCancel }: Props) {
  const { t } = useWords();
  const columns = useColumns(address, mayCancel);
  const { filter, shown, of, counts } = showSeats(seats, show);
  const title = t('training:occurrence.seatsList');
  return (
    <Section
      id="platser"
      heading={
        <>
          {title} <span className="heading-count">{t('training:occurrence.takenShort', { count: seats.length })}</span>
        </>
      }
      more={<Filters filter={filter} act={counts.act} noMail={counts.noMail} />}
    >
      {seats.length === 0 ? (
        <p className="subtle">{t('training:occurrence.seatsEmpty')}</p>
      ) : (
        <>
          <DataTable caption={title} columns={columns} rows={shown} rowKey={({ key }) => key} />
          <p className="row small">
            <span className="subtle">{t('training:occurrence.shows', { shown: shown.length, all: of })}</span>
            {shown.length < of ? <a href="?visa=alla#platser">{t('training:occurrence.showAll')}</a> : null}
          </p>
        </>
      )}
    </Section>
  );
}
