import { expect, it } from 'vitest';
import { materialLink } from './material-link.ts';

it('keeps an https address as a browser reads it', () => {
  expect(materialLink(' https://Samlots.example/våld?a=1#b ')).toBe('https://samlots.example/v%C3%A5ld?a=1#b');
});

it.each([
  'http://samlots.example',
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)//https://a.b',
  'data:text/html,<script>alert(1)</script>',
  'file:///etc/passwd',
  'https://user:secret@samlots.example',
  'https://samlots.example@evil',
  'https://localhost/',
  'https://samlots.example/\r\nX: y',
  '//samlots.example',
  'samlots.example',
  '',
  `https://samlots.example/${'a'.repeat(2000)}`,
])('refuses %j', (typed) => {
  expect(materialLink(typed)).toBeNull();
});
