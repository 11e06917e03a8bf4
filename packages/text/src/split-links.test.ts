import fc from 'fast-check';
import { expect, it } from 'vitest';
import { splitLinks, splitParagraphs } from './split-links.ts';

const links = (text: string): readonly (string | undefined)[] =>
  splitLinks(text).flatMap(({ href }) => (href === undefined ? [] : [href]));

it.each([
  ['Läs https://samlots.example/fall.', ['https://samlots.example/fall']],
  ['(se https://samlots.example/fall)', ['https://samlots.example/fall']],
  ['https://sv.example/wiki/Barn_(djur) och mer', ['https://sv.example/wiki/Barn_(djur)']],
  ['http://a.example, https://b.example/?x=1&y=2!', ['http://a.example/', 'https://b.example/?x=1&y=2']],
  ['javascript:alert(1) data:text/html,x ftp://a.example', []],
  ['<a href="https://a.example/x">här</a>', ['https://a.example/x']],
  ['https:// ensam', []],
])('finds the addresses of %j', (text, expected) => {
  expect(links(text)).toEqual(expected);
});

it('loses and adds nothing, and links only to the web', () => {
  const pieces = fc.constantFrom('https://a.example/b', ' ', '.', ')', '(', '"', '<script>', 'javascript:', '\n', 'å');
  fc.assert(
    fc.property(fc.array(fc.oneof(pieces, fc.string())), (parts) => {
      const text = parts.join('');
      const split = splitLinks(text);
      expect(split.map((piece) => piece.text).join('')).toBe(text);
      for (const { href } of split) expect(href ?? 'https://').toMatch(/^https?:\/\//);
    }),
  );
});

it('parts paragraphs by empty lines and keeps the lines', () => {
  expect(splitParagraphs('ett\ntvå\n\n\ntre\n')).toEqual([
    ['ett', 'två'],
    ['tre', ''],
  ]);
});
