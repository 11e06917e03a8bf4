import { expect, it } from 'vitest';
import { faultKind } from './fault-page.tsx';

const response = (status: number) => ({ status, statusText: '', internal: false, data: null });

it.each([
  ['a missing page', response(404), false, 'notFound'],
  ['a refused page for a visitor', response(403), false, 'signIn'],
  ['a refused page for someone signed in', response(403), true, 'notAllowed'],
  ['a fault of the API', response(500), true, 'broken'],
  ['an address that means nothing', response(400), true, 'notFound'],
  ['a body that is too long', response(413), true, 'tooLarge'],
  ['a form of another site', { ...response(403), data: { code: 'other-site' } }, true, 'otherSite'],
  ['a thrown error', new Error('x'), true, 'broken'],
])('answers %s', (_case, error, signedIn, kind) => {
  expect(faultKind(error, signedIn)).toBe(kind);
});
