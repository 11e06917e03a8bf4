/** Every form × every case, by HTTP and without JavaScript, on PostgreSQL: status, words, focus, what is kept, and the rows. */
import { textFor } from '@samlots/text';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { findForms } from './find-forms.ts';
import { formTable } from './form-table.ts';
import { cases, type Answer, type Case, type Fields, type Sent } from './table.ts';
import { readPage, valuesOf, type Page } from './test-kit/page.ts';
import { openWorld, type World } from './test-kit/world.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    postgresUrl: string;
  }
}

const t = textFor('sv');
let world: World;

beforeAll(async () => {
  world = await openWorld(inject('postgresUrl'));
});
afterAll(() => world.close());

/** A field with a fault is marked, and told with it. */
function expectMarked(page: Page, id: string, says?: string): void {
  const field = page.byId(id);
  expect(field, id).toBeDefined();
  const described = (field?.attributes.get('aria-describedby') ?? '').split(' ').map((each) => page.byId(each));
  const group = page.byId(`${id}-group-error`);
  const told = [...described, group].flatMap((each) => (each === undefined ? [] : [page.textOf(each)]));
  expect(told, id).toContain(says ?? told.at(-1) ?? 'what is wrong');
  if (group !== undefined || field?.attributes.get('type') === 'radio') return;
  expect(field?.attributes.get('aria-invalid'), id).toBe('true');
}

/** The faults that the summary on top leads to. */
function summaryOf(page: Page): readonly { readonly id: string; readonly says: string }[] {
  const box = page.elements.find(({ attributes }) => attributes.get('class') === 'error-summary');
  const inside = box === undefined ? '' : page.insideOf(box);
  return [...inside.matchAll(/<a href="#([^"]+)">/g)].map((match) => {
    const link = page.elements.find(({ attributes }) => attributes.get('href') === `#${match[1]}`);
    return { id: match[1] ?? '', says: link === undefined ? '' : page.textOf(link) };
  });
}

/** A page that came back reads on from what is wrong, and every fault leads to its field, which says the same. */
function expectFocus(page: Page, { focus, faults = [] }: Answer): void {
  const focused = page.elements.filter(({ attributes }) => attributes.has('autofocus'));
  expect(focused).toHaveLength(1);
  if (focus === 'field') {
    expect(focused[0]?.attributes.get('id')).toBe(faults[0]);
    return expectMarked(page, faults[0] ?? '');
  }
  expect(focused[0]?.attributes.get('class')).toBe(focus === 'summary' ? 'error-summary' : 'message');
  expect(focused[0]?.attributes.get('tabindex')).toBe('-1');
  expect(summaryOf(page).map(({ id }) => id)).toEqual(faults);
  for (const { id, says } of summaryOf(page)) expectMarked(page, id, says);
}

function expectKept(page: Page, { kept = 'all' }: Answer, sent: Fields): void {
  if (kept === 'nothing') return;
  const left = kept === 'all' ? sent : typeof kept === 'function' ? kept(sent) : kept;
  for (const [name, value] of Object.entries(left)) {
    expect(valuesOf(page, name), name).toEqual(expect.arrayContaining([value].flat()));
  }
}

async function expectAnswer(answer: Answer, sent: Sent): Promise<void> {
  const reply = await world.post(sent);
  const page = readPage(reply.html);
  expect(reply.status, page.text).toBe(answer.status);
  if (answer.leadsTo) expect(reply.location).toMatch(answer.leadsTo);
  if (answer.says) expect(page.text).toContain(answer.says(t));
  if (answer.status < 400) return;
  if (answer.focus) expectFocus(page, answer);
  if (answer.status !== 401) expect(page.title.startsWith(t('errors:titlePrefix'))).toBe(answer.focus !== undefined);
  expectKept(page, answer, sent.fields);
  expect(reply.html).not.toContain('<script>alert');
}

/** The same form twice at once, or again later: done once, and each time answered as something done. */
async function expectOnce(answer: Answer, sent: Sent, how: Case): Promise<void> {
  const check = (reply: Awaited<ReturnType<World['post']>>): void => {
    expect(reply.status, readPage(reply.html).text).toBe(answer.status);
    if (answer.leadsTo) expect(reply.location).toMatch(answer.leadsTo);
  };
  if (how === 'double submit') (await Promise.all([world.post(sent), world.post(sent)])).forEach(check);
  else check(await world.post(sent));
  const once = await world.dump();
  check(await world.post(sent));
  const withoutTrail = (dump: string): string => dump.replace(/^AuditEntry .*$/m, '');
  expect(withoutTrail(await world.dump())).toBe(withoutTrail(once));
}

/** Those with something to try; of the others each case says why not. */
const tried = formTable.filter(({ cases: rows }) => Object.values(rows).some((row) => 'send' in row));

describe.each(tried)('$form', ({ cases: rows }) => {
  for (const name of cases) {
    const answer = rows[name];
    if ('why' in answer) continue;
    it(name, async () => {
      const sent = await answer.send(world);
      if (name === 'double submit' || name === 'back and resubmit') return expectOnce(answer, sent, name);
      const before = await world.dump();
      await expectAnswer(answer, sent);
      const after = await world.dump();
      if (answer.changes) expect(after).not.toBe(before);
      else expect(after).toBe(before);
    });
  }
});

it('has rows for every form of the program, and for nothing else', () => {
  const named = formTable.map(({ form }) => form.split('#')[0] ?? '');
  expect([...new Set(named)].toSorted()).toEqual(findForms());
});

it('says in a whole sentence why a case cannot happen', () => {
  const reasons = formTable
    .flatMap((rows) => Object.values(rows.cases))
    .flatMap((one) => ('why' in one ? [one.why] : []));
  for (const why of reasons) expect(why).toMatch(/^[A-Z].{14,}\.$/);
});
