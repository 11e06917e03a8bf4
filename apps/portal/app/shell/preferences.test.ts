import { expect, it } from 'vitest';
import { preferenceCookies, readPreferences, returnPath } from './preferences.server.ts';
import { preferredLocale } from './preferred-locale.server.ts';

const ask = (path: string, headers: Record<string, string> = {}) => new Request(`http://127.0.0.1${path}`, { headers });

it.each([
  ['nothing', null, 'sv'],
  ['Swedish first', 'sv-SE,sv;q=0.9,en;q=0.8', 'sv'],
  ['English first', 'en-GB,en;q=0.9,sv;q=0.8', 'en'],
  ['weights beat order', 'en;q=0.4,sv;q=0.7', 'sv'],
  ['neither language', 'ti,ar;q=0.9', 'sv'],
  ['a third language before English', 'ar,en;q=0.5', 'en'],
  ['English refused', 'en;q=0', 'sv'],
])('answers %s', (_case, header, locale) => {
  expect(preferredLocale(header)).toBe(locale);
});

it.each([
  [
    'cookies beat the browser',
    '/',
    { cookie: 'sprak=en; tema=dark; stadsdel=bromma', 'accept-language': 'sv' },
    ['en', 'dark', 'bromma'],
  ],
  ['the address beats the cookie', '/?omrade=jarva', { cookie: 'stadsdel=bromma' }, ['sv', 'auto', 'jarva']],
  ['nonsense counts as not chosen', '/?omrade=%3Cscript%3E', { cookie: 'sprak=xx; tema=pink' }, ['sv', 'auto', null]],
])('%s', (_case, path, headers, [locale, theme, districtId]) => {
  expect(readPreferences(ask(path, headers))).toEqual({ locale, theme, districtId });
});

it('keeps what was chosen and nothing else', () => {
  const fields = new FormData();
  fields.set('sprak', 'en');
  fields.set('tema', 'pink');
  fields.set('annat', 'x');
  expect(preferenceCookies(fields, true)).toEqual([
    'sprak=en; Path=/; Max-Age=31536000; SameSite=Lax; HttpOnly; Secure',
  ]);
});

it.each([
  ['/utbildning?omrade=bromma', '/utbildning?omrade=bromma'],
  ['//evil.example', '/'],
  ['/\\evil.example', '/'],
  ['https://evil.example', '/'],
  ['/a\nb', '/'],
  [null, '/'],
])('goes back from %j to %s', (asked, path) => {
  expect(returnPath(asked)).toBe(path);
});
