/** The small fairway with a house at its end: empty states and the card of a pathway. */
export function TrailDrawing() {
  return (
    <svg viewBox="0 0 260 96" width="260" height="96" aria-hidden="true" focusable="false">
      <path className="trail-line" d="M20 78C54 76 52 30 88 28s40 46 74 46 34-44 66-48" />
      <circle className="trail-start" cx="20" cy="78" r="7" />
      <circle className="trail-stop" cx="88" cy="28" r="10" />
      <circle className="trail-stop" cx="162" cy="72" r="10" />
      <path className="trail-house" d="M220 34V20l19-14 19 14v14z" />
    </svg>
  );
}
