/** Where `?till=`, `tillbaka` and kept addresses may lead: to a path of this site, whatever is written there. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { returnPath } from './preferences.server.ts';

const piece = fc.constantFrom(
  '/',
  '//',
  '\\',
  '/\\',
  '%2F',
  '%2f%2f',
  '%5C',
  '.',
  '..',
  '/./',
  '@',
  ':',
  'http:',
  'https://',
  'javascript:',
  'data:',
  'evil.example',
  '\t',
  '\r\n',
  '%0d%0aset-cookie:a=b',
  '\u0000',
  '\u2044',
  '\uFF0F',
  '?till=//evil.example',
  '#',
  ' ',
  'utbildning',
);
const written = fc.oneof(
  fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary', maxLength: 30 }).map((text) => `/${text}`),
  fc.webUrl(),
);

const here = 'https://samlots.example';

it('never leads out of the site, as a browser resolves it, and never ends a header', () => {
  fc.assert(
    fc.property(written, (text) => {
      const path = returnPath(text);
      expect(path).toMatch(/^\/(?![/\\])[\x21-\x7E]*$/);
      expect(new URL(path, `${here}/installningar`).origin).toBe(here);
      expect(new Headers({ location: path }).get('location')).toBe(path);
    }),
    { numRuns: 2000 },
  );
});

it('keeps a path of the site as it is', () => {
  const word = fc.stringMatching(/^[a-z0-9-]{1,12}$/);
  const address = fc
    .tuple(fc.array(word, { minLength: 1, maxLength: 4 }), fc.dictionary(word, word, { maxKeys: 3 }))
    .map(([words, query]) => `/${words.join('/')}?${new URLSearchParams(query).toString()}`);
  fc.assert(fc.property(address, (path) => returnPath(path) === path));
});
