import { createElement as h, type ReactElement } from 'react';
import type { Letter } from '../letter.ts';
import { bodyText, colour, fullWidth } from './look.ts';
import { subheading } from './words.ts';

const cell = { ...bodyText, padding: '8px 0', borderTop: `1px solid ${colour.line}`, verticalAlign: 'top' } as const;

/** The hours of the day: a real table, whose row headers are the clock. */
export function agendaTable({ heading, rows }: NonNullable<Letter['agenda']>): ReactElement[] {
  const body = rows.map(([clock, what]) =>
    h(
      'tr',
      { key: `${clock} ${what}` },
      h('th', { scope: 'row', align: 'left', style: { ...cell, width: 76, fontWeight: 700 } }, clock),
      h('td', { style: cell }, what),
    ),
  );
  const table = h(
    'table',
    { key: 'agenda', cellPadding: 0, cellSpacing: 0, border: 0, style: fullWidth },
    h('tbody', null, body),
  );
  return [h('div', { key: 'agenda-heading', style: { padding: '24px 0 8px' } }, subheading(heading)), table];
}
