import { textFor } from '@samlots/text';
import { expect, it } from 'vitest';
import { checkLetter } from './check-letter.server.ts';

const words = { t: textFor('sv'), locale: 'sv' } as const;
const letter = { audience: 'ENROLLED', subject: 'Ny parkering', body: 'Parkera på torget.', requestKey: '' };
const known = ['ENROLLED', 'WAITING', 'EVERYONE'];

it.each([
  ['nothing', {}, []],
  ['4,000 characters with line ends of two', { body: `${'a\r\n'.repeat(1999)}ab` }, []],
  ['no subject', { subject: '  ' }, ['subject']],
  ['121 characters of subject', { subject: 'a'.repeat(121) }, ['subject']],
  ['no text', { body: '\r\n' }, ['body']],
  ['4,001 characters of text', { body: 'a'.repeat(4001) }, ['body']],
  ['readers that are not there', { audience: 'CONTACTS' }, ['audience']],
  ['everything', { audience: '', subject: '', body: '' }, ['audience', 'subject', 'body']],
])('finds %s to be wrong', (_case, change, expected) => {
  expect(checkLetter({ ...letter, ...change }, known, words).map(({ fieldId }) => fieldId)).toEqual(expected);
});
