import { CalendarIcon, LocationPinIcon } from '@navikt/aksel-icons';
import type { DayPageQuery } from '../../../generated/operations.ts';
import { useWords } from '../../../shell/use-words.ts';
import { clockOf, longDayOf, spanOf } from '../../../training/words.ts';

type Occurrence = NonNullable<DayPageQuery['trainingDay']>['occurrences'][number];

/** When and where, in two lines. */
export function DayFacts({ occurrence }: { readonly occurrence: Occurrence }) {
  const words = useWords();
  const { startsAt, doorsOpenAt, venue } = occurrence;
  return (
    <div className="stack day-facts">
      <p className="with-icon">
        <CalendarIcon className="icon" aria-hidden />
        <span>
          <b>{longDayOf(startsAt, words)}</b> <span className="nowrap">{spanOf(occurrence, words)}.</span>{' '}
          {doorsOpenAt === null ? null : words.t('training:day.coffee', { clock: clockOf(doorsOpenAt, words) })}
        </span>
      </p>
      <p className="with-icon">
        <LocationPinIcon className="icon" aria-hidden />
        <span>
          <b>{venue.name}</b> {venue.address}
        </span>
      </p>
    </div>
  );
}
