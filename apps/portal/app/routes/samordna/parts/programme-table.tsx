import { ArrowLink, DataTable, Section, type Column } from '@samlots/ui';
import { RoundMark } from '../../../training/parts/round-mark.tsx';
import { useWords, type Words } from '../../../shell/use-words.ts';
import { contentOf, dayOf, shortTitleOf, spanOf } from '../../../training/words.ts';
import type { PlannedDay, PlannedOccurrence, PlannedProgramme } from '../plan-tasks.ts';
import { statusWord } from './status-word.ts';

type Row = { readonly day: PlannedDay; readonly occurrence: PlannedOccurrence | null };

function When({ occurrence }: { readonly occurrence: PlannedOccurrence }) {
  const words = useWords();
  const { round } = occurrence;
  return (
    <span className="round-line">
      <RoundMark round={round} />
      <span>
        <a href={`/samordna/tillfalle/${occurrence.key}`}>
          {round === null ? null : <span className="visually-hidden">{words.t('training:round', { round })}, </span>}
          {dayOf(occurrence.startsAt, words)}
        </a>{' '}
        <span className="subtle nowrap">{spanOf(occurrence, words)}</span>
      </span>
    </span>
  );
}

function columnsFor(words: Words, now: Date): readonly Column<Row>[] {
  const { t } = words;
  return [
    {
      key: 'day',
      heading: t('training:plan.table.day'),
      cell: ({ day }) => `${day.number}. ${contentOf(day.theme, words)}`,
    },
    {
      key: 'when',
      heading: t('training:plan.table.when'),
      cell: ({ day, occurrence }) =>
        occurrence === null ? (
          <a href={`/samordna/tillfalle/nytt?dag=${day.key}`}>{t('training:plan.newOccurrence')}</a>
        ) : (
          <When occurrence={occurrence} />
        ),
    },
    {
      key: 'status',
      heading: t('training:plan.table.status'),
      cell: ({ occurrence }) => (occurrence === null ? '' : statusWord(occurrence, now, words)),
    },
    {
      key: 'seats',
      heading: t('training:plan.table.seats'),
      align: 'end',
      cell: ({ occurrence }) =>
        occurrence === null
          ? ''
          : t('training:seats.takenOf', { taken: occurrence.seatsTaken, capacity: occurrence.capacity }),
    },
    {
      key: 'queue',
      heading: t('training:plan.table.queue'),
      align: 'end',
      cell: ({ occurrence }) => (occurrence === null || occurrence.queueLength === 0 ? '' : occurrence.queueLength),
    },
  ];
}

const rowsOf = ({ days }: PlannedProgramme): readonly Row[] =>
  days.flatMap((day): readonly Row[] =>
    day.occurrences.length === 0
      ? [{ day, occurrence: null }]
      : day.occurrences.map((occurrence) => ({ day, occurrence })),
  );

/** Links to a new occurrence of each day. */
function NewOccurrences({ days }: Pick<PlannedProgramme, 'days'>) {
  const { t } = useWords();
  return (
    <p className="row small">
      <span className="subtle">{t('training:plan.newOccurrence')}:</span>
      {days.map(({ key, number }) => (
        <a key={key} href={`/samordna/tillfalle/nytt?dag=${key}`}>
          {t('training:dayNumber', { number })}
        </a>
      ))}
    </p>
  );
}

/** One programme with its days and occurrences. */
export function ProgrammeTable({ programme, now }: { readonly programme: PlannedProgramme; readonly now: Date }) {
  const words = useWords();
  const { t } = words;
  const title = shortTitleOf(programme.title, words);
  return (
    <Section
      id={programme.key}
      heading={title}
      more={<ArrowLink href={`/utbildning/${programme.key}`}>{t('training:plan.seePublic')}</ArrowLink>}
    >
      {programme.status === 'DRAFT' ? <p className="subtle">{t('training:plan.programmeDraft')}</p> : null}
      <DataTable
        caption={t('training:plan.daysOf', { title })}
        columns={columnsFor(words, now)}
        rows={rowsOf(programme)}
        rowKey={({ day, occurrence }) => occurrence?.key ?? day.key}
      />
      <NewOccurrences days={programme.days} />
      {programme.status === 'DRAFT' ? null : (
        <p className="small">
          <a href={`/samordna/utbildning/${programme.key}/brev`}>{t('letters:writeContacts')}</a>
        </p>
      )}
    </Section>
  );
}
