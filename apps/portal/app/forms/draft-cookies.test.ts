import { expect, it } from 'vitest';
import { dropDraft, goalIn, keepDraft, keepGoal, readDraft, readGoal } from './draft-cookies.server.ts';

const address = 'https://samlots.example/samordna/tillfalle/a/andra?visa=alla';
const till = '/samordna/tillfalle/a/andra?visa=alla';
const asking = (url: string, cookies: readonly string[] = []): Request =>
  new Request(url, { headers: { cookie: cookies.map((cookie) => cookie.split(';')[0]).join('; ') } });
const draft = (length: number) => ({
  till,
  // Letters that do not repeat, so that nothing is gained by packing them.
  fields: [
    ['text', Array.from({ length }, (_, place) => String.fromCharCode(33 + ((place * 7919) % 8_000))).join('')],
  ] satisfies [string, string][],
});

it('gives a draft back to the page that it was for', () => {
  const cookies = keepDraft(draft(2_000), asking(address));
  expect(readDraft(asking(address, cookies))).toEqual(draft(2_000));
  expect(readDraft(asking(address.replace('?visa=alla', ''), cookies))).toEqual(draft(2_000));
  expect(readDraft(asking('https://samlots.example/samordna/tillfalle/a', cookies))).toBeNull();
  expect(readDraft(asking(address, cookies.slice(1)))).toBeNull();
});

it('is for script neither to read nor to send, and for no other page', () => {
  for (const cookie of keepDraft(draft(10), asking(address))) {
    expect(cookie).toMatch(/; Path=\/samordna\/tillfalle\/a\/andra; Max-Age=(1800|0); HttpOnly; SameSite=Lax; Secure$/);
    expect(cookie.length).toBeLessThan(4_000);
  }
});

it('keeps nothing that is too long for cookies', () => {
  expect(keepDraft(draft(30_000), asking(address))).toEqual([]);
});

it('drops what was kept', () => {
  const cookies = keepDraft(draft(10), asking(address));
  expect(dropDraft(asking(address, cookies))).toHaveLength(3);
  expect(dropDraft(asking(address))).toEqual([]);
});

it.each([
  ['a page of this site', '/samordna?visa=alla', '/samordna?visa=alla'],
  ['the start page', '/', null],
  ['the sign-in itself', '/logga-in?fel=lanken', null],
  ['another site', 'https://elsewhere.example', null],
  ['another site without a scheme', '//elsewhere.example', null],
  ['another site by a backslash', '/\\elsewhere.example', null],
  ['nothing', null, null],
])('leads to %s: %s', (_case, wanted, goal) => {
  expect(goalIn(wanted)).toBe(goal);
});

it('remembers where to go, and nothing that is not a path of this site', () => {
  expect(readGoal(asking(address, [keepGoal('/samordna?visa=alla', asking(address))]))).toBe('/samordna?visa=alla');
  expect(readGoal(asking(address, ['till=https%3A%2F%2Felsewhere.example']))).toBeNull();
  expect(readGoal(asking(address, ['till=%']))).toBeNull();
});
