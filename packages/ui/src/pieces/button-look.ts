/** One primary per view; `apricot` only on spruce panels; `danger` only for 112, a report of concern and "Ja, visa". */
export type ButtonLook = {
  readonly look?: 'primary' | 'secondary' | 'tertiary' | undefined;
  readonly tone?: 'apricot' | 'danger' | undefined;
  /** For tables and cards: 40 px, 44 on phones. */
  readonly small?: boolean | undefined;
  readonly wide?: boolean | undefined;
};
