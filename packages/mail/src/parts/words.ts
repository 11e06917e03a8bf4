import { createElement as h, type ReactElement } from 'react';
import { bodyText, colour, linkText } from './look.ts';

export function mainHeading(text: string): ReactElement {
  return h(
    'h1',
    { style: { ...bodyText, color: colour.heading, fontSize: 28, lineHeight: '36px', fontWeight: 700 } },
    text,
  );
}

export function subheading(text: string): ReactElement {
  return h('h2', { style: { ...bodyText, color: colour.heading, fontSize: 19, fontWeight: 700 } }, text);
}

/** A paragraph with air above; `text` comes from the letter and is escaped by React. */
export function paragraph(text: string): ReactElement {
  return h('p', { style: { ...bodyText, marginTop: 14 } }, text);
}

/** A link on a line of its own. */
export function linkLine(label: string, url: string): ReactElement {
  return h(
    'p',
    { style: { ...bodyText, marginTop: 14, wordBreak: 'break-word' } },
    h('a', { href: url, style: linkText }, label),
  );
}

/** What mail programs show beside the subject; not shown in the mail itself. */
export function previewLine(text: string): ReactElement {
  const style = { display: 'none', maxHeight: 0, overflow: 'hidden', fontSize: 1, lineHeight: '1px' } as const;
  return h('div', { 'aria-hidden': true, style }, text);
}
