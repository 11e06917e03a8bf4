import { LocationPinIcon } from '@navikt/aksel-icons';
import { OnlySwedish } from '@samlots/ui';
import type { ProgrammePageQuery } from '../../../generated/operations.ts';
import { phaseOf } from '../../../training/facts.ts';
import { useWords } from '../../../shell/use-words.ts';
import { RoundSeats } from './round-seats.tsx';

type Programme = NonNullable<ProgrammePageQuery['programme']>;
type Props = { readonly programme: Programme; readonly now: Date };

const venuesOf = (day: Programme['days'][number]): string =>
  [...new Set(day.occurrences.map(({ venue }) => venue.name))].join(', ');

function DayRow({
  day,
  programmeKey,
  now,
}: {
  readonly day: Programme['days'][number];
  readonly programmeKey: string;
  readonly now: Date;
}) {
  const { t, locale } = useWords();
  const href = `/utbildning/${programmeKey}/${day.number}`;
  const held = day.occurrences.length > 0 && day.occurrences.every((occurrence) => phaseOf(occurrence, now) === 'held');
  return (
    <li className="day-row">
      <span className="day-mark" data-held={held ? '' : undefined} aria-hidden="true">
        {day.number}
      </span>
      <div className="day-row-words">
        <h3>
          <a href={href}>
            <span className="visually-hidden">{t('training:dayNumber', { number: day.number })}: </span>
            <OnlySwedish text={day.theme} locale={locale} note={t('shell:onlySwedish')} />
          </a>
        </h3>
        {day.occurrences.length === 0 ? (
          <p className="subtle small">{t('training:day.noOccurrence')}</p>
        ) : (
          <p className="with-icon subtle small">
            <LocationPinIcon className="icon" aria-hidden />
            <span>{venuesOf(day)}</span>
          </p>
        )}
      </div>
      <div className="day-rounds">
        {day.occurrences.map((occurrence) => (
          <RoundSeats key={occurrence.key} occurrence={occurrence} dayHref={href} now={now} />
        ))}
      </div>
    </li>
  );
}

/** The days in order, each with its rounds. */
export function DayList({ programme, now }: Props) {
  return (
    <ol className="day-list">
      {programme.days.map((day) => (
        <DayRow key={day.key} day={day} programmeKey={programme.key} now={now} />
      ))}
    </ol>
  );
}
