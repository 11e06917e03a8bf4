import { formatBriefDay, formatBriefMonth } from '@samlots/text';
import { useWords } from '../../../shell/use-words.ts';
import { drawing, type DrawnColumn, type DrawnDay, type Year } from '../year-scale.ts';

const { width, columnTop, columnHeight, columnWidth } = drawing;
const floor = columnTop + columnHeight;
const fairwayY = 56;

function Column({ column }: { readonly column: DrawnColumn }) {
  const { x, takenHeight, held } = column;
  return (
    <g className="year-column" data-held={held ? '' : undefined}>
      <rect className="year-free" x={x} y={columnTop} width={columnWidth} height={columnHeight} rx="4" />
      <rect className="year-taken" x={x} y={floor - takenHeight} width={columnWidth} height={takenHeight} rx="4" />
    </g>
  );
}

function Dates({ day }: { readonly day: DrawnDay }) {
  const { locale } = useWords();
  return day.columns.map(({ key, round, startsAt }, place) => (
    <text key={key} className="year-date" x={day.x} y={floor + 46 + place * 19} textAnchor="middle">
      {round === null ? null : <tspan className="year-round">{round} </tspan>}
      {formatBriefDay(new Date(startsAt), locale)}
    </text>
  ));
}

function Day({ day }: { readonly day: DrawnDay }) {
  return (
    <g>
      <circle className="year-mark" data-held={day.held ? '' : undefined} cx={day.x} cy={fairwayY} r="16" />
      <text
        className="year-number"
        data-held={day.held ? '' : undefined}
        x={day.x}
        y={fairwayY + 5.5}
        textAnchor="middle"
      >
        {day.number}
      </text>
      {day.columns.map((column) => (
        <Column key={column.key} column={column} />
      ))}
      <Dates day={day} />
    </g>
  );
}

function Today({ x, now }: { readonly x: number; readonly now: Date }) {
  const { t, locale } = useWords();
  const right = x > width - 160;
  return (
    <g>
      <line className="year-today" x1={x} x2={x} y1="14" y2={floor} />
      <text className="year-today-words" x={right ? x - 8 : x + 8} y="26" textAnchor={right ? 'end' : 'start'}>
        {t('training:programme.today', { day: formatBriefDay(now, locale) })}
      </text>
    </g>
  );
}

type Props = { readonly year: Year; readonly now: Date };

/** The year to scale: a fairway with numbered marks, a column per round, today in apricot. The list says the same. */
export function YearDrawing({ year, now }: Props) {
  const { t, locale } = useWords();
  const [first, last] = [year.days[0]?.x ?? 0, year.days.at(-1)?.x ?? width];
  return (
    <svg
      className="year-drawing"
      viewBox={`0 0 ${width} ${floor + 76}`}
      role="img"
      aria-label={t('training:programme.pictureName')}
    >
      <line className="chart-fairway" x1={first} x2={last} y1={fairwayY} y2={fairwayY} />
      <line className="year-floor" x1="0" x2={width} y1={floor} y2={floor} />
      {year.months.map(({ at, x }) => (
        <g key={at.toISOString()}>
          <line className="year-floor" x1={x} x2={x} y1={floor} y2={floor + 7} />
          <text className="year-month" x={x + 6} y={floor + 20}>
            {formatBriefMonth(at, locale)}
          </text>
        </g>
      ))}
      {year.todayX === null ? null : <Today x={year.todayX} now={now} />}
      {year.days.map((day) => (
        <Day key={day.number} day={day} />
      ))}
    </svg>
  );
}
