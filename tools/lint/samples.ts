/** One sample per lint rule of this repository: what must be refused, and its neighbour that must not be. */
export type Sample = { readonly rule: string; readonly path: string; readonly bad: string; readonly good: string };

const lines = (count: number): string =>
  Array.from({ length: count }, (_, line) => `  console.assert(${line} > -1);\n`).join('');
const fn = (count: number): string => `export function count(): void {\n${lines(count)}}\n`;

const own: readonly Sample[] = [
  {
    rule: 'samlots(pure-rules)',
    path: 'packages/training/src/rules/seats.ts',
    bad: `import type { Db } from '@samlots/db';\nexport const seats = (db: Db): number => Number(Boolean(db));\n`,
    good: `import type { z } from 'zod';\nexport const seats = (schema: z.ZodType): number => Number(Boolean(schema));\n`,
  },
  {
    rule: 'samlots(pure-rules)',
    path: 'packages/training/src/rules.ts',
    bad: `import { enrolPeople } from './use-cases/enrol-people.ts';\nexport const rule = enrolPeople;\n`,
    good: `import { seat } from './model/seat.ts';\nexport const rule = seat;\n`,
  },
  {
    rule: 'samlots(writes-in-use-cases)',
    path: 'apps/api/src/schema/training/mutations.ts',
    bad: `export const enrol = (tx: any) => tx.enrolment.create({ data: {} });\n`,
    good: `export const note = (tx: any) => tx.message.create({ data: {} });\n`,
  },
  {
    rule: 'samlots(writes-in-use-cases)',
    path: 'packages/training/src/count-seats.ts',
    bad: `export const empty = (tx: any) => tx.$executeRaw\`DELETE FROM "Enrolment"\`;\n`,
    good: `export const empty = (tx: any) => tx.$executeRaw\`DELETE FROM "RateWindow"\`;\n`,
  },
  {
    rule: 'samlots(reads-through-visible)',
    path: 'apps/api/src/schema/training/objects.ts',
    bad: `export const f = (t: any) => ({ people: t.relation('people') });\n`,
    good: `export const f = (t: any) => ({ theme: t.exposeString('theme') });\n`,
  },
  {
    rule: 'samlots(reads-through-visible)',
    path: 'apps/api/src/schema/people/objects.ts',
    bad: `export const f = (b: any) => b.prismaNode('Person', { fields: (t: any) => ({ name: t.exposeString('name') }) });\n`,
    good: `export const f = (b: any) => b.prismaNode('Venue', { fields: (t: any) => ({ name: t.exposeString('name') }) });\n`,
  },
  {
    rule: 'samlots(design-originals)',
    path: 'apps/portal/app/routes/sign-in/route.tsx',
    bad: `import { Textfield } from '@digdir/designsystemet-react';\nexport const Field = Textfield;\n`,
    good: `import { Button } from '@digdir/designsystemet-react';\nexport const Field = Button;\n`,
  },
  {
    rule: 'samlots(zod-on-server)',
    path: 'apps/portal/app/routes/sign-in/form.ts',
    bad: `import { z } from 'zod';\nexport const form = z.object({});\n`,
    good: `import { form as shape } from './form.server.ts';\nexport const form = shape;\n`,
  },
  {
    rule: 'samlots(portal-without-api)',
    path: 'apps/portal/app/root.tsx',
    bad: `import { createApi } from '@samlots/api';\nexport const api = createApi;\n`,
    good: `import { textFor } from '@samlots/text';\nexport const text = textFor;\n`,
  },
  {
    rule: 'samlots(no-env-import)',
    path: 'packages/mail/src/address.ts',
    bad: `import { env } from 'node:process';\nexport const from = env['MAIL_FROM'];\n`,
    good: `import { cwd } from 'node:process';\nexport const from = cwd();\n`,
  },
  {
    rule: 'samlots(no-module-mocks)',
    path: 'packages/mail/src/send.test.ts',
    bad: `import { vi } from 'vitest';\nvi.mock('nodemailer');\n`,
    good: `import { vi } from 'vitest';\nvi.spyOn(console, 'error');\n`,
  },
  {
    rule: 'samlots(no-barrels)',
    path: 'packages/mail/src/parts/index.ts',
    bad: `export { part } from './part.ts';\n`,
    good: ``,
  },
  {
    rule: 'samlots(no-barrels)',
    path: 'packages/mail/src/parts/all-parts.ts',
    bad: `export { part } from './part.ts';\nexport { other } from './other.ts';\n`,
    good: `import { part } from './part.ts';\nexport const parts = [part];\n`,
  },
];

const readyMade: readonly Sample[] = [
  {
    rule: 'eslint(max-lines)',
    path: 'packages/kernel/src/long.ts',
    bad: 'export {};\n'.repeat(301),
    good: 'export {};\n',
  },
  {
    rule: 'eslint(max-lines)',
    path: 'packages/kernel/src/long.test.ts',
    bad: 'export {};\n'.repeat(401),
    good: 'export {};\n'.repeat(400),
  },
  { rule: 'eslint(max-lines-per-function)', path: 'packages/kernel/src/big.ts', bad: fn(61), good: fn(40) },
  { rule: 'eslint(max-lines-per-function)', path: 'packages/ui/src/big.tsx', bad: fn(101), good: fn(80) },
  {
    rule: 'eslint(max-params)',
    path: 'packages/kernel/src/five.ts',
    bad: `export const five = (a: number, b: number, c: number, d: number, e: number): number => a + b + c + d + e;\n`,
    good: `export const five = (a: number, b: number, c: number, d: number): number => a + b + c + d;\n`,
  },
  {
    rule: 'unicorn(filename-case)',
    path: 'packages/kernel/src/camelCase.ts',
    bad: `export const a = 1;\n`,
    good: ``,
  },
  {
    rule: 'node(no-process-env)',
    path: 'packages/kernel/src/port.ts',
    bad: `export const port = process.env['PORT'];\n`,
    good: `export const port = process.pid;\n`,
  },
  {
    rule: 'import(no-cycle)',
    path: 'packages/people/src/chicken.ts',
    bad: `import { egg } from './egg.ts';\nexport const chicken = (): unknown => egg;\n`,
    good: `export const chicken = (): unknown => 1;\n`,
  },
  {
    rule: 'typescript(no-explicit-any)',
    path: 'packages/kernel/src/loose.ts',
    bad: `export const loose = (a: any): unknown => a;\n`,
    good: `export const loose = (a: unknown): unknown => a;\n`,
  },
  {
    rule: 'typescript(no-floating-promises)',
    path: 'packages/kernel/src/forgotten.ts',
    bad: `const later = async (): Promise<number> => 1;\nexport const go = (): void => {\n  later();\n};\n`,
    good: `const later = async (): Promise<number> => 1;\nexport const go = (): Promise<number> => later();\n`,
  },
  {
    rule: 'typescript(switch-exhaustiveness-check)',
    path: 'packages/kernel/src/half.ts',
    bad: `export const f = (s: 'a' | 'b'): number => {\n  switch (s) {\n    case 'a':\n      return 1;\n  }\n  return 2;\n};\n`,
    good: `export const f = (s: 'a' | 'b'): number => (s === 'a' ? 1 : 2);\n`,
  },
  {
    rule: 'typescript(no-unsafe-type-assertion)',
    path: 'packages/kernel/src/forced.ts',
    bad: `export const forced = (a: unknown): string => a as string;\n`,
    good: `export const forced = (a: unknown): string => String(a);\n`,
  },
  {
    rule: 'eslint(no-console)',
    path: 'packages/kernel/src/loud.ts',
    bad: `export const loud = (): void => console.log('hej');\n`,
    good: `export const loud = (say: (word: string) => void): void => say('hej');\n`,
  },
  {
    rule: 'vitest(no-disabled-tests)',
    path: 'packages/kernel/src/off.test.ts',
    bad: `import { expect, it } from 'vitest';\nit.skip('is off', () => expect(1).toBe(1));\n`,
    good: `import { expect, it } from 'vitest';\nit('is on', () => expect(1).toBe(1));\n`,
  },
];

export const samples: readonly Sample[] = [...own, ...readyMade];
