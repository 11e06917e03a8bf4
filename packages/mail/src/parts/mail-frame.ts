import { createElement as h, type ReactElement, type ReactNode } from 'react';
import type { LetterFooter } from '../letter.ts';
import { bodyText, colour, fullWidth, layoutTable, linkText, smallText } from './look.ts';

const NARROW = [
  '@media (max-width:620px){',
  '.edge{padding-left:20px!important;padding-right:20px!important}',
  '.frame{border-radius:0!important}',
  '.wide{width:100%!important}',
  '.wide a{display:block!important;text-align:center!important}',
  '}',
].join('');

function head(title: string): ReactElement {
  return h(
    'head',
    null,
    h('meta', { httpEquiv: 'Content-Type', content: 'text/html; charset=utf-8' }),
    h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    h('meta', { name: 'color-scheme', content: 'light only' }),
    h('meta', { name: 'supported-color-schemes', content: 'light only' }),
    h('title', null, title),
    h('style', null, NARROW),
  );
}

/** The mark is drawn with letters: pictures in mail are blocked until the reader allows them. */
function brandBar(): ReactElement {
  const mark = h(
    'td',
    {
      'aria-hidden': true,
      width: 32,
      height: 32,
      align: 'center',
      style: {
        ...bodyText,
        backgroundColor: colour.heading,
        borderRadius: 8,
        color: colour.onPrimary,
        lineHeight: '13px',
        fontWeight: 700,
      },
    },
    h('span', { style: { color: colour.action, fontSize: 16, lineHeight: '9px' } }, '•'),
    h('br'),
    'Λ',
  );
  const name = h(
    'td',
    { style: { ...bodyText, color: colour.onPrimary, fontSize: 22, fontWeight: 700, paddingLeft: 12 } },
    'Samlots',
  );
  return h(
    'td',
    { className: 'edge', style: { backgroundColor: colour.primary, padding: '18px 32px' } },
    h('table', layoutTable, h('tbody', null, h('tr', null, mark, name))),
  );
}

function footerCell({ why, questionsTo, demo }: LetterFooter): ReactElement {
  const mailbox = h('a', { href: `mailto:${questionsTo}`, style: linkText }, questionsTo);
  const style = { backgroundColor: colour.tint, borderTop: `1px solid ${colour.line}`, padding: '20px 32px' };
  return h(
    'td',
    { className: 'edge', style },
    h('p', { style: smallText }, `${why} `, mailbox),
    demo === undefined ? undefined : h('p', { style: { ...smallText, marginTop: 8 } }, demo),
  );
}

type FrameProps = { locale: string; title: string; footer: LetterFooter; children: readonly ReactNode[] };

/** The page around a letter: 600 px of paper on sand, the name above and why the mail came below. */
export function mailFrame({ locale, title, footer, children }: FrameProps): ReactElement {
  const rows = [
    h('tr', { key: 'brand' }, brandBar()),
    h('tr', { key: 'letter' }, h('td', { className: 'edge', style: { padding: '28px 32px' } }, ...children)),
    h('tr', { key: 'footer' }, footerCell(footer)),
  ];
  const paper = {
    ...fullWidth,
    maxWidth: 600,
    backgroundColor: colour.paper,
    border: `1px solid ${colour.line}`,
    borderRadius: 14,
    overflow: 'hidden',
  };
  const sheet = h(
    'table',
    { ...layoutTable, className: 'frame', width: 600, align: 'center', style: paper },
    h('tbody', null, rows),
  );
  const page = h(
    'table',
    { ...layoutTable, style: { ...fullWidth, backgroundColor: colour.page } },
    h('tbody', null, h('tr', null, h('td', { align: 'center', style: { padding: '24px 0' } }, sheet))),
  );
  return h(
    'html',
    { lang: locale, dir: 'ltr' },
    head(title),
    h('body', { style: { margin: 0, backgroundColor: colour.page } }, page),
  );
}
