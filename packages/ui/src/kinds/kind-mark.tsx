import { lookOfKind, type KindShape } from './kind-icons.ts';

function Shape({ shape }: { readonly shape: KindShape }) {
  if (shape === 'circle') return <circle cx="14" cy="14" r="14" />;
  if (shape === 'square') return <rect width="28" height="28" rx="6.5" />;
  return <path d="M1 25.6V13a13 13 0 0 1 26 0v12.6A2.4 2.4 0 0 1 24.6 28H3.4A2.4 2.4 0 0 1 1 25.6Z" />;
}

/** Pixels of a mark's side. */
export type MarkSize = 20 | 24 | 28 | 34 | 40 | 48;

type Props = {
  readonly kind: string;
  readonly size?: MarkSize | undefined;
  /** The word, for readers; leave it out where the word or the unit's own name stands beside the mark. */
  readonly word?: string | undefined;
  /** Place inside a drawing. */
  readonly at?: { readonly x: number; readonly y: number } | undefined;
};

/** The mark of a kind of organisation: shape, colour and icon. */
export function KindMark({ kind, size = 28, word, at }: Props) {
  const { group, shape, icon: Icon } = lookOfKind(kind);
  const arch = shape === 'arch';
  const side = arch ? 20.16 : 21;
  const corner = (28 - side) / 2;
  const named = word === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': word };
  return (
    <svg
      className="kind-mark"
      data-group={group}
      viewBox="0 0 28 28"
      width={size}
      height={size}
      focusable="false"
      {...at}
      {...named}
    >
      <Shape shape={shape} />
      <Icon
        className="kind-mark-icon"
        x={corner}
        y={corner + (arch ? 1.2 : 0)}
        width={side}
        height={side}
        aria-hidden
      />
    </svg>
  );
}
