import { expect, it } from 'vitest';
import { oneLine, plainText } from './letter-text.ts';

it.each([
  ['a line end that would begin a header', 'Hej\r\nBcc: alla@samlots.example', 'Hej Bcc: alla@samlots.example'],
  ['other line ends', 'Hej\u2028där\u0000', 'Hej där'],
  ['half a character', 'Hej \ud83d', 'Hej \ufffd'],
])('makes one line of %s', (_case, typed, kept) => {
  expect(oneLine(typed)).toBe(kept);
});

it('keeps paragraphs and line breaks, and nothing that cannot be seen', () => {
  expect(plainText('Hej!\r\n\r\n\r\n\r\nEtt \r\ntvå\rtre\u0007\tfyra\n')).toBe('Hej!\n\nEtt\ntvå\ntre fyra');
});
