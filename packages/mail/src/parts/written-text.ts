import { createElement as h, type ReactElement, type ReactNode } from 'react';
import { splitLinks, splitParagraphs } from '@samlots/text';
import { bodyText, colour, linkText } from './look.ts';

/** A line of what a person wrote: bare addresses become links, everything else is escaped by React. */
function line(text: string): ReactNode[] {
  return splitLinks(text).map(({ text: said, href }, place) =>
    href === undefined ? said : h('a', { key: place, href, style: linkText }, said),
  );
}

function paragraphOf(lines: readonly string[], place: number): ReactElement {
  const broken = lines.flatMap((text, number): ReactNode[] =>
    number === 0 ? line(text) : [h('br', { key: `break-${number}` }), ...line(text)],
  );
  const style = { ...bodyText, marginTop: place === 0 ? 0 : 14, wordBreak: 'break-word' } as const;
  return h('p', { key: place, style }, ...broken);
}

/** What a person wrote, set apart from our own words by an edge. */
export function writtenText(text: string): ReactElement {
  const style = { borderLeft: `4px solid ${colour.primary}`, paddingLeft: 18, marginTop: 18 };
  return h('div', { style }, ...splitParagraphs(text).map(paragraphOf));
}
