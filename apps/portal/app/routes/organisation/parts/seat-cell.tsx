import { CheckboxField, SeatPill, isSeatState } from '@samlots/ui';
import { useWords } from '../../../shell/use-words.ts';
import { dayOf } from '../../../training/words.ts';
import { cellOf, tickOf, type Column, type Seat, type StaffMember } from '../unit-table.ts';
import { cellWords } from './cell-words.ts';

type Props = {
  readonly person: StaffMember;
  readonly column: Column;
  readonly now: Date;
  readonly ticked: ReadonlySet<string>;
  /** Where to come back to after cancelling. */
  readonly address: string;
  /** Begins the ids of the checkboxes: the page has the form twice, for wide and for narrow screens. */
  readonly prefix: string;
};

function TakenCell({ seat, name, address }: { readonly seat: Seat; readonly name: string; readonly address: string }) {
  const words = useWords();
  const { t } = words;
  const waits = seat.state === 'WAITLISTED';
  return (
    <span className="taken-cell">
      {isSeatState(seat.state) ? (
        <SeatPill state={seat.state}>{cellWords({ is: waits ? 'queue' : 'seat', seat }, words)}</SeatPill>
      ) : null}
      <a className="text-link small" href={`/avboka/${seat.key}?till=${encodeURIComponent(address)}`}>
        {t(waits ? 'training:mine.leave' : 'training:mine.cancel')}
        <span className="visually-hidden"> {name}</span>
      </a>
    </span>
  );
}

/** One person at one occurrence: has, waits, may be ticked, or why not. */
export function SeatCell({ person, column, now, ticked, address, prefix }: Props) {
  const words = useWords();
  const { t } = words;
  const cell = cellOf(person, column, now);
  if (cell.is === 'seat' || cell.is === 'queue')
    return <TakenCell seat={cell.seat} name={person.name} address={address} />;
  const said = cellWords(cell, words);
  if (cell.is === 'other-round' || cell.is === 'closed') return <span className="subtle small">{said}</span>;
  const tick = tickOf(column, person);
  const day = dayOf(column.occurrence.startsAt, words);
  return (
    <CheckboxField
      id={`${prefix}-${tick.replace(' ', '-')}`}
      name="plats"
      value={tick}
      defaultChecked={ticked.has(tick)}
      aria-label={t('training:unit.seatLabel', { name: person.name, day, state: said })}
      label={
        <>
          <span className="tick-off">{said}</span>
          <span className="tick-on">{t(cell.is === 'free' ? 'training:unit.newSeat' : 'training:unit.newQueue')}</span>
        </>
      }
    />
  );
}
