type Props = { readonly round: string | null };

/** The letter of a round; its word stands beside it or is said in the name of the row. */
export function RoundMark({ round }: Props) {
  if (round === null) return null;
  return (
    <span className="round" aria-hidden="true">
      {round}
    </span>
  );
}
