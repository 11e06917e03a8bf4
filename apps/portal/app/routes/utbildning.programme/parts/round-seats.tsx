import { SeatBar } from '@samlots/ui';
import { phaseOf, type Occurrence } from '../../../training/facts.ts';
import { RoundMark } from '../../../training/parts/round-mark.tsx';
import { useWords } from '../../../shell/use-words.ts';
import { dayOf, seatsLine } from '../../../training/words.ts';

type Props = { readonly occurrence: Occurrence; readonly dayHref: string; readonly now: Date };

/** One round of a day: when, how full, and the way to a seat or a place in the queue. */
export function RoundSeats({ occurrence, dayHref, now }: Props) {
  const words = useWords();
  const { t } = words;
  const { round, startsAt, seatsTaken, capacity } = occurrence;
  const phase = phaseOf(occurrence, now);
  const href = round === null ? dayHref : `${dayHref}?omgang=${round}`;
  const day = dayOf(startsAt, words);
  return (
    <div className="round-seats">
      <p className="round-day">
        <RoundMark round={round} />
        {round === null ? null : <span className="visually-hidden">{t('training:round', { round })}, </span>}
        <time dateTime={startsAt}>{day}</time>
      </p>
      {phase === 'cancelled' || phase === 'draft' ? (
        <p className="subtle">{seatsLine(occurrence, phase, words)}</p>
      ) : (
        <SeatBar
          taken={seatsTaken}
          capacity={capacity}
          held={phase === 'held'}
          count={t('training:seats.takenOf', { taken: seatsTaken, capacity })}
        >
          {phase === 'full' ? <b>{seatsLine(occurrence, phase, words)}</b> : seatsLine(occurrence, phase, words)}
        </SeatBar>
      )}
      {phase === 'open' || phase === 'full' ? (
        <a href={href}>
          {t(phase === 'full' ? 'training:seats.queue' : 'training:seats.book')}
          <span className="visually-hidden">, {day}</span>
        </a>
      ) : null}
    </div>
  );
}
