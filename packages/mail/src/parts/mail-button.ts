import { createElement as h, type ReactElement } from 'react';
import { bodyText, colour, layoutTable } from './look.ts';

type ButtonProps = { label: string; url: string };

/** The one button of a mail: a table cell with a colour, because Outlook pads no links. */
export function mailButton({ label, url }: ButtonProps): ReactElement {
  const link = h(
    'a',
    {
      href: url,
      style: {
        ...bodyText,
        display: 'inline-block',
        padding: '12px 24px',
        color: colour.onPrimary,
        fontWeight: 700,
        textDecoration: 'none',
      },
    },
    label,
  );
  const cell = h('td', { style: { backgroundColor: colour.primary, borderRadius: 8 } }, link);
  return h(
    'table',
    { ...layoutTable, className: 'wide', style: { marginTop: 18 } },
    h('tbody', null, h('tr', null, cell)),
  );
}
