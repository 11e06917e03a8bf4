import type { ElementType, ReactNode } from 'react';

type Props = {
  /** Content of the database: Swedish always, English where someone has translated it. */
  readonly text: { readonly sv: string; readonly en: string | null };
  readonly locale: 'sv' | 'en';
  /** "Bara på svenska" in the language of the page. */
  readonly note: string;
  readonly as?: ElementType | undefined;
  /** False where the mark would be said many times on one page; the language of the piece is marked all the same. */
  readonly marked?: boolean | undefined;
  readonly children?: (words: string) => ReactNode;
};

/** Content in the reader's language, or in Swedish and saying so. */
export function OnlySwedish({ text, locale, note, as: Element = 'span', marked = true, children }: Props) {
  const words = locale === 'en' ? text.en : text.sv;
  const shown = (value: string): ReactNode => (children === undefined ? value : children(value));
  if (words !== null) return <Element>{shown(words)}</Element>;
  return (
    <Element>
      <span lang="sv">{shown(text.sv)}</span>
      {marked ? <span className="subtle tiny"> ({note})</span> : null}
    </Element>
  );
}
