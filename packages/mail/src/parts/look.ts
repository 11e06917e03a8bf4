import type { CSSProperties } from 'react';

/** The light colours of the design tokens. A mail is always light: dark modes of mail programs mix their own. */
export const colour = {
  page: '#F6F0E4',
  paper: '#FFFDF8',
  tint: '#F4ECDD',
  line: '#DDD1BA',
  text: '#1D2A26',
  textSubtle: '#565246',
  heading: '#10352E',
  link: '#1D5549',
  primary: '#17493F',
  onPrimary: '#FFFFFF',
  action: '#F2A25C',
  actionSurface: '#FCE7CF',
  actionText: '#43210A',
} as const;

const fontFamily = "'Source Sans 3', 'Source Sans Pro', 'Segoe UI', Helvetica, Arial, sans-serif";

export const bodyText: CSSProperties = { fontFamily, fontSize: 17, lineHeight: '26px', color: colour.text, margin: 0 };
export const smallText: CSSProperties = { ...bodyText, fontSize: 14, lineHeight: '21px', color: colour.textSubtle };
export const linkText: CSSProperties = { color: colour.link, textDecoration: 'underline' };

/** Attributes of a table that only lays out; screen readers skip it. */
export const layoutTable = { role: 'presentation', cellPadding: 0, cellSpacing: 0, border: 0 } as const;
export const fullWidth: CSSProperties = { width: '100%', borderCollapse: 'separate' };
