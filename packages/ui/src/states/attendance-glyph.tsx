/** FULL, AM, PM and NONE as marked; EXCUSED was expected not to come; BOOKED is a day still ahead. */
export type AttendanceMark = 'FULL' | 'AM' | 'PM' | 'NONE' | 'EXCUSED' | 'UNKNOWN' | 'BOOKED' | 'NOT_BOOKED';

type Props = {
  readonly mark: AttendanceMark;
  /** The word for readers and for the legend: "Hela dagen". */
  readonly word: string;
};

function Shape({ mark }: { readonly mark: AttendanceMark }) {
  switch (mark) {
    case 'FULL':
      return <circle cx="12" cy="12" r="9" className="glyph-fill" />;
    case 'AM':
    case 'PM':
      return (
        <>
          <circle cx="12" cy="12" r="8.25" className="glyph-ring" />
          <path d={mark === 'AM' ? 'M12 3a9 9 0 0 0 0 18z' : 'M12 3a9 9 0 0 1 0 18z'} className="glyph-fill" />
        </>
      );
    case 'NONE':
      return (
        <path d="M12 3.75a8.25 8.25 0 1 1 0 16.5a8.25 8.25 0 1 1 0-16.5M6.5 17.5l11-11" className="glyph-absent" />
      );
    case 'EXCUSED':
      return <path d="M12 3.75a8.25 8.25 0 1 1 0 16.5a8.25 8.25 0 1 1 0-16.5M8 12h8" className="glyph-excused" />;
    case 'UNKNOWN':
      return <path d="M12 3.75a8.25 8.25 0 1 1 0 16.5a8.25 8.25 0 1 1 0-16.5" className="glyph-unknown" />;
    case 'BOOKED':
      return <circle cx="12" cy="12" r="2.5" className="glyph-booked" />;
    case 'NOT_BOOKED':
      return <path d="M9 12h6" className="glyph-excused" />;
  }
}

/** One attendance mark as a shape, with its word for readers. */
export function AttendanceGlyph({ mark, word }: Props) {
  return (
    <svg className="glyph" viewBox="0 0 24 24" width="22" height="22" role="img" aria-label={word}>
      <Shape mark={mark} />
      {mark === 'UNKNOWN' ? (
        <text x="12" y="16" textAnchor="middle" className="glyph-question" aria-hidden>
          ?
        </text>
      ) : null}
    </svg>
  );
}
