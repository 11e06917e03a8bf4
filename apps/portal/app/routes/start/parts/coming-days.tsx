import { ArrowLink, OnlySwedish, SeatBar } from '@samlots/ui';
import type { StartQuery } from '../../../generated/operations.ts';
import { useWords, type Words } from '../../../shell/use-words.ts';
import { dateLeaf } from '../date-leaf.ts';

type Occurrence = StartQuery['upcomingOccurrences'][number];

function seatWords({ openSeats, queueLength }: Occurrence, { t }: Words): string {
  if (openSeats > 0) return t('shell:home.days.left', { count: openSeats });
  return queueLength > 0 ? t('shell:home.days.queue', { count: queueLength }) : t('shell:home.days.full');
}

function whichDay({ round, day, venue }: Occurrence, { t }: Words): string {
  const where = { number: day.number, venue: venue.name };
  return round === null ? t('shell:home.days.dayOnly', where) : t('shell:home.days.day', { ...where, round });
}

function ComingDay({ occurrence }: { readonly occurrence: Occurrence }) {
  const words = useWords();
  const { startsAt, day, seatsTaken, capacity } = occurrence;
  const leaf = dateLeaf(new Date(startsAt), words.locale);
  return (
    <li className="coming-day">
      <time className="date-leaf" dateTime={startsAt}>
        <span>{leaf.weekday}</span> <b>{leaf.date}</b> <span>{leaf.month}</span>
      </time>
      <div className="coming-day-words">
        <h3>
          <a href={`/utbildning/${day.programme.key}/${day.number}`}>
            <OnlySwedish text={day.theme} locale={words.locale} note={words.t('shell:onlySwedish')} />
          </a>
        </h3>
        <p className="subtle small">{whichDay(occurrence, words)}</p>
      </div>
      <SeatBar taken={seatsTaken} capacity={capacity}>
        {seatWords(occurrence, words)}
      </SeatBar>
    </li>
  );
}

type Props = { readonly occurrences: readonly Occurrence[] };

/** The next training days with how full they are. */
export function ComingDays({ occurrences }: Props) {
  const { t } = useWords();
  return (
    <section className="coming-days" aria-labelledby="dagar">
      <div className="stack">
        <h2 id="dagar">{t('shell:home.days.heading')}</h2>
        <p className="subtle">{occurrences.length === 0 ? t('shell:home.days.none') : t('shell:home.days.text')}</p>
        <ArrowLink href="/utbildning">{t('shell:home.days.whole')}</ArrowLink>
      </div>
      {occurrences.length === 0 ? null : (
        <ul className="coming-days-list">
          {occurrences.map((occurrence) => (
            <ComingDay key={occurrence.key} occurrence={occurrence} />
          ))}
        </ul>
      )}
    </section>
  );
}
