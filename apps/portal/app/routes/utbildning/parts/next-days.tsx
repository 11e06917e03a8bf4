import { OnlySwedish } from '@samlots/ui';
import type { TrainingHomeQuery } from '../../../generated/operations.ts';
import { phaseOf } from '../../../training/facts.ts';
import { useWords } from '../../../shell/use-words.ts';
import { dayOf, dayRoundOf, seatsLine, spanOf } from '../../../training/words.ts';

type Props = { readonly occurrences: TrainingHomeQuery['upcomingOccurrences']; readonly now: Date };

/** The days that come first, whatever programme they belong to. */
export function NextDays({ occurrences, now }: Props) {
  const words = useWords();
  const { t, locale } = words;
  return (
    <ul className="next-days">
      {occurrences.map((occurrence) => {
        const { key, round, startsAt, day, venue } = occurrence;
        const href = `/utbildning/${day.programme.key}/${day.number}${round === null ? '' : `?omgang=${round}`}`;
        return (
          <li key={key}>
            <p className="next-day-when">
              <b>{dayOf(startsAt, words)}</b> <span className="subtle small nowrap">{spanOf(occurrence, words)}</span>
            </p>
            <p>
              <a href={href}>
                <OnlySwedish text={day.theme} locale={locale} note={t('shell:onlySwedish')} />
              </a>
              <span className="subtle small">
                {' '}
                {dayRoundOf(day.number, round, words)}, {venue.name}
              </span>
            </p>
            <p className="small">{seatsLine(occurrence, phaseOf(occurrence, now), words)}</p>
          </li>
        );
      })}
    </ul>
  );
}
