import { KindMark } from '../kinds/kind-mark.tsx';

const islands = [
  { kind: 'open-preschool', cx: 152, cy: 118 },
  { kind: 'church', cx: 218, cy: 346 },
  { kind: 'bvc', cx: 474, cy: 276 },
] as const;

function Island({ cx, cy }: { readonly cx: number; readonly cy: number }) {
  return (
    <>
      <ellipse className="chart-island" cx={cx} cy={cy} rx="66" ry="50" />
      <ellipse className="chart-island-inner" cx={cx} cy={cy + 2} rx="42" ry="32" />
    </>
  );
}

function Marks() {
  return (
    <g className="chart-mark">
      <path d="M130 329l9.5 16h-19z" />
      <circle cx="137" cy="231" r="8" />
      <rect x="228" y="210" width="16" height="16" rx="2" />
      <path d="M351 253l9.5 16h-19z" />
    </g>
  );
}

function House() {
  return (
    <g>
      <ellipse className="chart-island" cx="435" cy="96" rx="63" ry="46" />
      <path className="chart-house-wall" d="M402 66l31-24 31 24v38h-62z" />
      <path className="chart-roof" d="M395 66l38-29 38 29" />
      <path className="chart-lit" d="M410 76h11v11h-11zM446 76h11v11h-11z" />
      <path className="chart-mark" d="M426 104V90a7 7 0 0 1 14 0v14z" />
    </g>
  );
}

function Boat() {
  return (
    <g>
      <path className="chart-mark" d="M55 414h68l-11 17H67zM84 386h4v16h-4z" />
      <path className="chart-lit" d="M72 400h30l6 14H72z" />
      <path className="chart-window" d="M80 403h12v6H80z" />
    </g>
  );
}

/** The start page's chart: a boat, a dotted fairway past the agencies, a lit house. Decoration for the eye alone. */
export function SeaChart() {
  return (
    <svg className="sea-chart" viewBox="0 0 590 480" aria-hidden="true" focusable="false">
      <path className="chart-water-1" d="M8 270C2 120 120 10 310 12s274 110 272 250-118 206-288 206S14 420 8 270z" />
      <path className="chart-water-2" d="M44 262C40 148 150 60 300 58s232 96 230 200-100 168-238 168S48 380 44 262z" />
      <path className="chart-water-3" d="M92 266C90 176 176 108 296 108s196 66 192 152-96 132-202 132S94 352 92 266z" />
      {islands.map(({ kind, cx, cy }) => (
        <Island key={kind} cx={cx} cy={cy} />
      ))}
      <path
        className="chart-fairway"
        d="M104 404c34-18 32-42 26-68-10-46-24-84 8-104 40-24 74-24 102-12 44 18 68 50 112 46 56-6 30-72 42-122 2-10 8-16 12-20"
      />
      <Marks />
      <House />
      <Boat />
      {islands.map(({ kind, cx, cy }) => (
        <KindMark key={kind} kind={kind} size={48} at={{ x: cx - 24, y: cy - 32 }} />
      ))}
    </svg>
  );
}
