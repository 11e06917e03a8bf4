import { randomBytes } from 'node:crypto';
import { expect, it } from 'vitest';
import { openDraft, sealDraft, type Draft } from './sealed-draft.server.ts';

const now = new Date('2014-02-10T09:00:00Z');
const later = (minutes: number): Date => new Date(now.getTime() + minutes * 60_000);
const draft: Draft = {
  till: '/samordna/tillfalle/a/andra',
  fields: [
    ['capacity', '40'],
    ['agenda-titleSv', 'Sekretess & samtycke <b>'],
    ['agenda-titleSv', ''],
  ],
};

it('opens what it sealed, for half an hour', () => {
  const sealed = sealDraft(draft, now);
  expect(sealed).not.toContain('Sekretess');
  expect(openDraft(sealed, later(29))).toEqual(draft);
  expect(openDraft(sealed, later(31))).toBeNull();
});

it.each([
  ['nothing', ''],
  ['no draft', 'bm90IGEgZHJhZnQgYXQgYWxsLCBidXQgbG9uZyBlbm91Z2g'],
  ['one by another key', sealDraft(draft, now, randomBytes(32))],
  ['a changed one', `${sealDraft(draft, now).slice(0, -4)}AAAA`],
  ['half of one', sealDraft(draft, now).slice(0, 60)],
])('opens not %s', (_case, text) => {
  expect(openDraft(text, now)).toBeNull();
});
