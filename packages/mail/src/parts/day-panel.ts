import { createElement as h, type ReactElement } from 'react';
import type { LetterDay } from '../letter.ts';
import { bodyText, colour, fullWidth, layoutTable, smallText } from './look.ts';

/** The leaf repeats the date in the line beside it, so it is hidden from screen readers. */
function leaf({ weekday, dayOfMonth, month }: LetterDay): ReactElement {
  const small = { ...smallText, fontSize: 15, lineHeight: '20px' };
  const style = { width: 78, padding: '14px 10px', borderRight: `1px solid ${colour.line}`, verticalAlign: 'middle' };
  return h(
    'td',
    { 'aria-hidden': true, align: 'center', style },
    h('p', { style: small }, weekday),
    h(
      'p',
      { style: { ...bodyText, color: colour.heading, fontSize: 32, lineHeight: '36px', fontWeight: 700 } },
      dayOfMonth,
    ),
    h('p', { style: small }, month),
  );
}

/** When and where, with the date as a leaf of a calendar. */
export function dayPanel(day: LetterDay): ReactElement {
  const facts = h(
    'td',
    { style: { padding: '14px 18px', verticalAlign: 'middle' } },
    h(
      'p',
      { style: { ...bodyText, fontWeight: 700 } },
      `${day.date} `,
      h('span', { style: { whiteSpace: 'nowrap' } }, day.span),
    ),
    day.lines.map((line) => h('p', { key: line, style: bodyText }, line)),
  );
  const style = { ...fullWidth, backgroundColor: colour.tint, borderRadius: 10, marginTop: 18 };
  return h('table', { ...layoutTable, style }, h('tbody', null, h('tr', null, leaf(day), facts)));
}
