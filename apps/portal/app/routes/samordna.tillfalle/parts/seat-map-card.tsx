import { Card } from '@samlots/ui';
import { useWords } from '../../../shell/use-words.ts';
import type { Planned } from '../../../training/load-planned.server.ts';
import type { SeatRow } from '../load-occurrence.server.ts';
import { seatsBySector, type Sector } from '../seat-map.ts';

const sectorNames = {
  health: 'training:occurrence.sectorHealth',
  'church-and-civil-society': 'training:occurrence.sectorChurch',
  other: 'training:occurrence.sectorOther',
} as const satisfies Readonly<Record<Sector, string>>;

function Marks({ count, sector }: { readonly count: number; readonly sector: Sector | 'free' }) {
  return (
    <span className="seat-marks" aria-hidden="true">
      {Array.from({ length: count }, (_, place) => (
        <span key={place} className="seat-mark" data-sector={sector} />
      ))}
    </span>
  );
}

/** One mark per seat, grouped and shaped by sector; the numbers stand beside. */
export function SeatMapCard({
  occurrence,
  seats,
}: {
  readonly occurrence: Planned;
  readonly seats: readonly SeatRow[];
}) {
  const { t } = useWords();
  const { seatsTaken, capacity } = occurrence;
  const free = Math.max(0, capacity - seatsTaken);
  return (
    <Card as="section" labelledBy="platskarta">
      <h2 id="platskarta" className="card-heading">
        {t('training:occurrence.seatsTitle', { taken: seatsTaken, capacity })}
      </h2>
      <ul className="seat-map">
        {seatsBySector(seats).map(({ sector, taken }) => (
          <li key={sector}>
            <p className="row" data-spread="">
              <b>{t(sectorNames[sector])}</b>
              <span className="subtle tabular">{t('training:occurrence.takenCount', { count: taken })}</span>
            </p>
            <Marks count={taken} sector={sector} />
          </li>
        ))}
        {free === 0 ? null : (
          <li>
            <p className="row" data-spread="">
              <b>{t('training:occurrence.free')}</b>
              <span className="subtle tabular">{free}</span>
            </p>
            <Marks count={free} sector="free" />
          </li>
        )}
      </ul>
    </Card>
  );
}
