import { OnlySwedish, SeatPill, isSeatState } from '@samlots/ui';
import type { MyPagesQuery } from '../../../generated/operations.ts';
import { useWords } from '../../../shell/use-words.ts';
import { isFood } from '../../../training/seat/foods.ts';
import { dayOf, dayRoundOf, seatStateOf, spanOf } from '../../../training/words.ts';

type Seat = MyPagesQuery['mySeats'][number];

/** What she chose for the day: half of it, food. Nothing where she chose nothing. */
function SeatChoices({ part, food }: Pick<Seat, 'part' | 'food'>) {
  const { t } = useWords();
  const half = part === 'AM' || part === 'PM' ? t(`mine:part.${part}`) : null;
  const eats = isFood(food) ? t(`mine:food.${food}`) : null;
  const chosen = [half, eats].filter((word) => word !== null);
  return chosen.length === 0 ? null : <p className="small">{chosen.join(', ')}</p>;
}

function SeatItem({ seat }: { readonly seat: Seat }) {
  const words = useWords();
  const { t, locale } = words;
  const { occurrence, state, queueNumber, organisationName, key, span, part, food } = seat;
  const { day, round, venue, status } = occurrence;
  const href = `/utbildning/${day.programme.key}/${day.number}${round === null ? '' : `?omgang=${round}`}`;
  return (
    <li className="my-seat">
      <div>
        <p>
          <b>{dayOf(occurrence.startsAt, words)}</b> <span className="nowrap">{spanOf(span, words)}</span>
        </p>
        <p className="subtle small">{t('training:me.where', { venue: venue.name, address: venue.address })}</p>
      </div>
      <div>
        <p>
          <a href={href}>
            <OnlySwedish text={day.theme} locale={locale} note={t('shell:onlySwedish')} />
          </a>
        </p>
        <p className="subtle small">
          {dayRoundOf(day.number, round, words)} · {organisationName}
        </p>
        <SeatChoices part={part} food={food} />
      </div>
      <div className="my-seat-state">
        {isSeatState(state) ? <SeatPill state={state}>{seatStateOf(state, queueNumber, words)}</SeatPill> : null}
        {status === 'CANCELLED' ? null : (
          <a className="text-link small" href={`/mina-sidor/plats/${key}`}>
            {t('mine:seat.change')}
            <span className="visually-hidden">, {dayOf(occurrence.startsAt, words)}</span>
          </a>
        )}
      </div>
    </li>
  );
}

/** One's own seats and places in the queue, by time. */
export function SeatList({ seats }: { readonly seats: readonly Seat[] }) {
  return (
    <ul className="lines">
      {seats.map((seat) => (
        <SeatItem key={seat.key} seat={seat} />
      ))}
    </ul>
  );
}
