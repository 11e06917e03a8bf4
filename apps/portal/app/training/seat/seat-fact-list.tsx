import { Facts, isSeatState, SeatPill } from '@samlots/ui';
import { useWords } from '../../shell/use-words.ts';
import { clockOf, seatStateOf, spanOf } from '../words.ts';
import { isFood } from './foods.ts';
import type { ShownSeat } from './seat-page.tsx';

/** When, where, in which state, and what she eats. Nobody is named: whoever holds the link may see this. */
export function SeatFactList({ seat }: { readonly seat: ShownSeat }) {
  const words = useWords();
  const { t } = words;
  const { state, queueNumber, span, part, occurrence, food, organisation } = seat;
  const { venue, day, round, doorsOpenAt } = occurrence;
  const said = seatStateOf(state, queueNumber, words);
  const coffee =
    doorsOpenAt !== null && part !== 'PM' ? t('mine:seat.coffee', { clock: clockOf(doorsOpenAt, words) }) : null;
  const half = part === 'AM' ? t('mine:seat.onlyMorning') : part === 'PM' ? t('mine:seat.onlyAfternoon') : null;
  const address = `/utbildning/${day.programme.key}/${day.number}${round === null ? '' : `?omgang=${round}`}`;
  const facts = [
    { term: t('mine:seat.state'), value: isSeatState(state) ? <SeatPill state={state}>{said}</SeatPill> : said },
    {
      term: t('mine:seat.time'),
      value: (
        <>
          <span className="nowrap">{spanOf(span, words)}</span> <span className="subtle">{half ?? coffee}</span>
        </>
      ),
    },
    { term: t('mine:seat.place'), value: `${venue.name}, ${venue.address}` },
    { term: t('mine:seat.unit'), value: organisation.name },
    { term: t('mine:seat.food'), value: t(isFood(food) ? `mine:food.${food}` : 'mine:food.none') },
  ];
  return (
    <>
      <Facts facts={facts} columns={1} />
      <p>
        <a className="text-link" href={address}>
          {t('mine:seat.read')}
        </a>
      </p>
    </>
  );
}
