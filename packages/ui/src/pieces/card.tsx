import type { ReactNode } from 'react';

type Props = {
  /** action: waits for this person; report and acute: the safety levels; band: set apart, no line. */
  readonly tone?: 'paper' | 'raised' | 'spruce' | 'action' | 'danger' | 'report' | 'acute' | 'band' | undefined;
  readonly as?: 'div' | 'section' | 'article' | 'aside' | undefined;
  /** The id of the heading that names the region; give it with `section` and `aside`. */
  readonly labelledBy?: string | undefined;
  /** On phones the card runs from edge to edge. */
  readonly bleeds?: boolean | undefined;
  readonly children: ReactNode;
};

/** Paper on sand. Never a card in a card. */
export function Card({ tone = 'paper', as: Element = 'div', labelledBy, bleeds = false, children }: Props) {
  return (
    <Element className={bleeds ? 'card full-bleed' : 'card'} data-tone={tone} aria-labelledby={labelledBy}>
      {children}
    </Element>
  );
}
