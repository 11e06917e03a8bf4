import { createElement as h, type ReactElement } from 'react';
import type { LetterNotice } from '../letter.ts';
import { bodyText, colour, fullWidth, layoutTable } from './look.ts';

/** What the reader may need to do, in apricot: a heading and one sentence that starts with the link. */
export function noticeBox({ heading, link, text }: LetterNotice): ReactElement {
  const words = { ...bodyText, color: colour.actionText };
  const act = link && h('a', { href: link.url, style: { color: colour.actionText, fontWeight: 700 } }, link.label);
  const cell = h(
    'td',
    { style: { padding: '14px 18px', borderLeft: `5px solid ${colour.action}` } },
    h('h2', { style: { ...words, fontWeight: 700 } }, heading),
    h('p', { style: words }, act, act ? ` ${text}` : text),
  );
  const style = { ...fullWidth, backgroundColor: colour.actionSurface, borderRadius: 6, marginTop: 24 };
  return h('table', { ...layoutTable, style }, h('tbody', null, h('tr', null, cell)));
}
