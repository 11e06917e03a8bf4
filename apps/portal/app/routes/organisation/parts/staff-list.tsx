import { Details, Message } from '@samlots/ui';
import { phaseOf } from '../../../training/facts.ts';
import { RoundMark } from '../../../training/parts/round-mark.tsx';
import { dayOf, seatsLine } from '../../../training/words.ts';
import { useWords } from '../../../shell/use-words.ts';
import { awayAtOnce, tickOf, type Column } from '../unit-table.ts';
import { PersonHeading } from './person-heading.tsx';
import { SeatCell } from './seat-cell.tsx';
import type { StaffProps } from './staff-table.tsx';

function Summary({ column, now }: { readonly column: Column; readonly now: Date }) {
  const words = useWords();
  const { day, occurrence } = column;
  const number = words.t('training:dayNumber', { number: day.number });
  return (
    <span className="occurrence-summary">
      <RoundMark round={occurrence.round} />
      <span>
        {dayOf(occurrence.startsAt, words)}
        <span className="column-line subtle tiny">
          {number} · {seatsLine(occurrence, phaseOf(occurrence, now), words)}
        </span>
      </span>
    </span>
  );
}

/** The same as the table on narrow screens: an occurrence opens to its people. The first, and what is ticked, is open. */
export function StaffList({ staff, columns, now, ticked, address }: StaffProps) {
  const { t } = useWords();
  return (
    <div className="stack">
      {columns.map((column, place) => {
        const away = awayAtOnce(staff, column);
        const open = place === 0 || staff.some((person) => ticked.has(tickOf(column, person)));
        return (
          <Details key={column.occurrence.key} open={open} summary={<Summary column={column} now={now} />}>
            {away > staff.length / 2 ? (
              <Message
                tone="action"
                fact={t('training:unit.awayManyLong', { count: away, staff: staff.length })}
                announces={false}
              />
            ) : null}
            <ul className="people">
              {staff.map((person) => (
                <li key={person.key}>
                  <div>
                    <PersonHeading person={person} />
                  </div>
                  <div className="seat-cell">
                    <SeatCell
                      person={person}
                      column={column}
                      now={now}
                      ticked={ticked}
                      address={address}
                      prefix="lista"
                    />
                  </div>
                </li>
              ))}
            </ul>
          </Details>
        );
      })}
    </div>
  );
}
