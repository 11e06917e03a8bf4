import { formatBriefWeekday } from '@samlots/text';
import { ExclamationmarkTriangleFillIcon } from '@navikt/aksel-icons';
import { phaseOf } from '../../../training/facts.ts';
import { RoundMark } from '../../../training/parts/round-mark.tsx';
import { contentOf, seatsLine } from '../../../training/words.ts';
import { useWords } from '../../../shell/use-words.ts';
import { awayAtOnce, cellOf, groupByDay, type Column, type StaffMember } from '../unit-table.ts';
import { PersonHeading } from './person-heading.tsx';
import { SeatCell } from './seat-cell.tsx';

export type StaffProps = {
  readonly staff: readonly StaffMember[];
  readonly columns: readonly Column[];
  readonly programmeKey: string;
  readonly now: Date;
  readonly ticked: ReadonlySet<string>;
  readonly address: string;
};

function ColumnHeading({
  column,
  programmeKey,
  now,
}: {
  readonly column: Column;
  readonly programmeKey: string;
  readonly now: Date;
}) {
  const words = useWords();
  const { t, locale } = words;
  const { day, occurrence } = column;
  const { round, startsAt } = occurrence;
  return (
    <th scope="col">
      <span className="column-day">
        <RoundMark round={round} />
        <a href={`/utbildning/${programmeKey}/${day.number}${round === null ? '' : `?omgang=${round}`}`}>
          {round === null ? null : <span className="visually-hidden">{t('training:round', { round })}, </span>}
          {formatBriefWeekday(new Date(startsAt), locale)}
        </a>
      </span>
      <span className="tiny column-line">{seatsLine(occurrence, phaseOf(occurrence, now), words)}</span>
    </th>
  );
}

function Away({ count, of }: { readonly count: number; readonly of: number }) {
  const { t } = useWords();
  const many = count > of / 2;
  return (
    <td data-many={many ? '' : undefined}>
      {many ? <ExclamationmarkTriangleFillIcon className="icon" aria-hidden /> : null}
      <b>{t('training:unit.awayOf', { count, staff: of })}</b>
      {many ? <span className="column-line tiny">{t('training:unit.awayMany')}</span> : null}
    </td>
  );
}

function TableHead({ columns, programmeKey, now }: Pick<StaffProps, 'columns' | 'programmeKey' | 'now'>) {
  const words = useWords();
  const { t } = words;
  return (
    <thead>
      <tr>
        <td />
        {groupByDay(columns).map((group) => (
          <th key={group[0]?.day.key} scope="colgroup" colSpan={group.length} className="day-heading">
            {t('training:dayNumber', { number: group[0]?.day.number ?? 0 })}
            {group[0] === undefined ? null : (
              <span className="column-line tiny">{contentOf(group[0].day.theme, words)}</span>
            )}
          </th>
        ))}
      </tr>
      <tr>
        <th scope="col">{t('training:unit.staff')}</th>
        {columns.map((column) => (
          <ColumnHeading key={column.occurrence.key} column={column} programmeKey={programmeKey} now={now} />
        ))}
      </tr>
    </thead>
  );
}

/** The staff table of wide screens: a row per person, a column per occurrence. */
export function StaffTable({ staff, columns, programmeKey, now, ...cells }: StaffProps) {
  const { t } = useWords();
  const name = t('training:unit.tableName');
  return (
    <div className="table-scroll" role="region" aria-label={name} tabIndex={0}>
      <table className="table staff-table">
        <caption className="visually-hidden">{name}</caption>
        <TableHead columns={columns} programmeKey={programmeKey} now={now} />
        <tbody>
          {staff.map((person) => (
            <tr key={person.key}>
              <th scope="row">
                <PersonHeading person={person} />
              </th>
              {columns.map((column) => (
                <td key={column.occurrence.key} className="seat-cell" data-is={cellOf(person, column, now).is}>
                  <SeatCell person={person} column={column} now={now} prefix="plats" {...cells} />
                </td>
              ))}
            </tr>
          ))}
          <tr className="away-row">
            <th scope="row">{t('training:unit.away')}</th>
            {columns.map((column) => (
              <Away key={column.occurrence.key} count={awayAtOnce(staff, column)} of={staff.length} />
            ))}
          </tr>
        </tbody>
      </table>
    </div>
  );
}
