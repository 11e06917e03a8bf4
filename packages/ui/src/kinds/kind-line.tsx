import { KindMark, type MarkSize } from './kind-mark.tsx';

type Props = {
  readonly kind: string;
  /** The word of the kind, or the unit's own name. */
  readonly name: string;
  readonly size?: MarkSize | undefined;
};

/** Mark and name on one line. */
export function KindLine({ kind, name, size = 24 }: Props) {
  return (
    <span className="kind-line">
      <KindMark kind={kind} size={size} />
      <span>{name}</span>
    </span>
  );
}
