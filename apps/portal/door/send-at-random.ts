import fc from 'fast-check';
import type { RunningPortal } from '../browser/harness/running-portal.ts';
import { portalRoutes, routeOf } from './portal-routes.ts';
import type { FoundForm } from './read-page.ts';
import { createVisitor, signIn, type Visitor } from './visitor.ts';
import { walkSite } from './walk-site.ts';

/** Somebody of each role, and nobody. */
const people = [
  'personal@samlots.example',
  'kontakt@samlots.example',
  'samordnare@samlots.example',
  'redaktor@samlots.example',
  'lasare@samlots.example',
  'admin@samlots.example',
];

/** Would sign the sender out, so that nothing after it were tried. */
const notSent = new Set(['/auth/sign-out']);

const hostile = [
  '',
  ' ',
  '-1',
  '0',
  '1e999',
  '99999999999999999999',
  '1.5',
  'null',
  '\'); DROP TABLE "Person";--',
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '//evil.example',
  '/\\evil.example',
  '/%2F/evil.example',
  'javascript:alert(1)',
  'rad ett\r\nBcc: evil@example.com\r\n\r\nhej',
  '\u0000',
  'före\u0000efter',
  '\uFEFF\u200B\u202Eevil',
  '19121212-1212',
  '2014-02-30',
  '0000-00-00',
  '9999-12-31',
  '275760-09-13',
  '24.00',
  '25:61',
  'a@b',
  'personal@samlots.example',
  '__proto__',
  'constructor',
  '%00',
  '../../../etc/passwd',
  'x'.repeat(20_000),
  '👩‍👩‍👧‍👦'.repeat(40),
];

const value = fc.oneof(
  { arbitrary: fc.constantFrom(...hostile), weight: 5 },
  { arbitrary: fc.string({ unit: 'binary', maxLength: 40 }), weight: 2 },
  { arbitrary: fc.constant(null), weight: 3 },
);

/** Per field: left as it is (null), or another value; left out, or sent twice. */
const spoiled = fc.record({
  values: fc.array(value, { minLength: 60, maxLength: 60 }),
  leftOut: fc.array(fc.boolean(), { minLength: 60, maxLength: 60 }),
  twice: fc.nat(59),
  extra: fc.dictionary(fc.constantFrom('_method', 'intent', '__proto__', 'id', 'x'.repeat(300)), value, { maxKeys: 2 }),
  form: fc.nat(),
  sender: fc.nat(),
});
type Spoiled = typeof spoiled extends fc.Arbitrary<infer Made> ? Made : never;

const fieldsOf = (form: FoundForm, by: Spoiled): readonly (readonly [string, string])[] => {
  const fields = form.fields.flatMap(([name, stands], place) => {
    const leftOut = by.leftOut[place % 60] === true && place % 4 === 0;
    const sent = [name, by.values[place % 60] ?? stands] as const;
    if (leftOut) return [];
    return place === by.twice ? [sent, sent] : [sent];
  });
  return [...fields, ...Object.entries(by.extra).map(([name, sent]) => [name, sent ?? ''] as const)];
};

/** Ways of sending what no browser would. */
const unreadable = [
  new Blob(['{"email":1}'], { type: 'application/json' }),
  new Blob(['email=a'], { type: 'text/plain' }),
  new Blob(['--x\r\nContent-Disposition: form-data; name="email"\r\n\r\nbroken'], {
    type: 'multipart/form-data; boundary=x',
  }),
  new Blob(['x'], { type: 'multipart/form-data' }),
  new Blob(['%ff%00=%zz&&=&a'], { type: 'application/x-www-form-urlencoded' }),
];

const bodyOf = (form: FoundForm, fields: readonly (readonly [string, string])[]): URLSearchParams | FormData => {
  if (!form.withFile) return new URLSearchParams(fields.map(([name, sent]) => [name, sent]));
  const body = new FormData();
  for (const [name, sent] of fields) {
    if (/^(?:fil|file)/.test(name))
      body.append(name, new File([sent], `${sent.slice(0, 50)}.pdf`, { type: 'application/pdf' }));
    else body.append(name, sent);
  }
  return body;
};

export type Sent = {
  /** Each answer of 500 or more, with what was sent. */
  readonly broken: readonly string[];
  /** Paths of the table of routes that a form was sent to. */
  readonly routes: ReadonlySet<string>;
  /** Those of them whose form was found on a page. */
  readonly shown: ReadonlySet<string>;
  readonly statuses: ReadonlyMap<number, number>;
};

/** The lines of the server that say that something unforeseen happened. */
export const faultsOf = (portal: RunningPortal): readonly string[] =>
  portal
    .output()
    .split('\n')
    .filter((line) => line.includes('"level":"error"') || /^\s+at /.test(line));

type Sender = { readonly visitor: Visitor; readonly forms: readonly FoundForm[] };

const sendersOf = async (url: string, perRoute: number): Promise<readonly Sender[]> => {
  const visitors = [createVisitor(url, 'nobody')];
  for (const email of people) visitors.push(await signIn(url, email));
  const senders: Sender[] = [];
  for (const visitor of visitors) {
    const { forms } = await walkSite(visitor, perRoute);
    senders.push({ visitor, forms: forms.filter(({ action }) => !notSent.has(action)) });
  }
  return senders;
};

/**
 * Forms to routes that nobody was shown one of (a link of a mail, a draft, a page behind a second factor): to an address
 * of somebody's that looks right, with names of fields that other forms have.
 */
const unseenForms = (forms: readonly FoundForm[]): readonly FoundForm[] => {
  const names = [...new Set(forms.flatMap(({ fields }) => fields.map(([name]) => name)))].slice(0, 40);
  const fields = [...names, 'token', 'version'].map((name) => [name, 'x'] as const);
  const actions = forms.map(({ action }) => action);
  return portalRoutes
    .filter(({ path, takesForms }) => takesForms && !actions.some((action) => routeOf(action)?.path === path))
    .map(({ path }) => ({ action: `/${path.replaceAll(/:\w+/g, 'okand')}`, withFile: false, fields }));
};

/** Sends forms that are on the site with fields that are not, each by somebody who sees it or by somebody who does not. */
export const sendAtRandom = async (
  portal: RunningPortal,
  { seed, count, perRoute }: { readonly seed: number; readonly count: number; readonly perRoute: number },
): Promise<Sent> => {
  const senders = await sendersOf(portal.url, perRoute);
  const found = senders.flatMap((sender) => sender.forms.map((form) => ({ form, sender })));
  const forms = [
    ...found,
    ...unseenForms(found.map(({ form }) => form)).flatMap((form) => senders.map((sender) => ({ form, sender }))),
  ];
  // Each route in turn, whatever the number of its forms.
  const byRoute = Map.groupBy(forms, ({ form }) => routeOf(form.action)?.path ?? form.action);
  const groups = [...byRoute.values()];
  const broken: string[] = [];
  const statuses = new Map<number, number>();
  for (const [nth, by] of fc.sample(spoiled, { seed, numRuns: count }).entries()) {
    const group = groups[nth % groups.length] ?? [];
    const chosen = group[by.form % group.length];
    if (chosen === undefined) continue;
    const stranger = senders[by.sender % senders.length];
    const { visitor } = by.sender % 5 === 0 && stranger !== undefined ? stranger : chosen.sender;
    const fields = fieldsOf(chosen.form, by);
    const faultsBefore = faultsOf(portal).length;
    const broke = nth % 15 === 0 ? unreadable[by.form % unreadable.length] : undefined;
    const { status } = await visitor.post(chosen.form.action, broke ?? bodyOf(chosen.form, fields));
    statuses.set(status, (statuses.get(status) ?? 0) + 1);
    const said = faultsOf(portal).slice(faultsBefore);
    if (status >= 500 || said.length > 0)
      broken.push(
        `${nth} ${visitor.name} ${chosen.form.action} ${status} ${JSON.stringify(fields).slice(0, 2000)} ${said.join(' ').slice(0, 1500)}`,
      );
  }
  const shown = new Set(found.map(({ form }) => routeOf(form.action)?.path ?? form.action));
  return { broken, routes: new Set(byRoute.keys()), shown, statuses };
};
