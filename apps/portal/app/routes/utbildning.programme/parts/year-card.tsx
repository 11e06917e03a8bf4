import { Card } from '@samlots/ui';
import { useWords } from '../../../shell/use-words.ts';
import type { Year } from '../year-scale.ts';
import { YearDrawing } from './year-drawing.tsx';

/** The drawing with what its colours mean; on phones it scrolls inside itself. */
export function YearCard({ year, now }: { readonly year: Year; readonly now: Date }) {
  const { t } = useWords();
  const name = t('training:programme.year');
  return (
    <Card>
      <div className="row" data-spread="">
        <h2 className="card-heading">{name}</h2>
        <ul className="legend">
          {(['Taken', 'Free', 'Held'] as const).map((kind) => (
            <li key={kind}>
              <span className="legend-mark" data-kind={kind} aria-hidden="true" />
              {t(`training:programme.legend${kind}`)}
            </li>
          ))}
        </ul>
      </div>
      <div className="drawing-scroll" role="region" aria-label={name} tabIndex={0}>
        <YearDrawing year={year} now={now} />
      </div>
    </Card>
  );
}
