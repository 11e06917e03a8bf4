import { describe, expect, it } from 'vitest';
import { findBannedNames } from './banned-names.ts';
import { findSizeFaults } from './file-sizes.ts';
import { findFunctionFaults, readFunctionSizes } from './function-sizes.ts';
import { findRegistries } from './lock-registry.ts';
import { findLayerFaults } from './package-layers.ts';
import { quantile } from './quantile.ts';
import { findSuppressions } from './suppressions.ts';
import { findTimeNames, findUseCaseNames } from './told-names.ts';
import { findBareReportWord } from './wording.ts';

const file = (path: string, text: string): { path: string; text: string } => ({ path, text });
const ofLines = (count: number, nth = 0): { path: string; text: string } =>
  file(`packages/text/src/f${nth}.ts`, 'a\n'.repeat(count));

describe('names', () => {
  it.each(['packages/text/src/utils.ts', 'packages/lib/src/a.ts', 'apps/api/src/date-helpers.ts', 'tools/v2/a.ts'])(
    'refuses %s',
    (path) => expect(findBannedNames([path])).toHaveLength(1),
  );
  it.each(['packages/text/src/formats.ts', 'packages/referral/src/words/common-words.ts', 'docs/library.md'])(
    'lets %s be',
    (path) => expect(findBannedNames([path])).toEqual([]),
  );
});

describe('names of times', () => {
  it.each(['  starts DateTime @db.Timestamptz(3)', '  checkedAt DateTime @db.Date', '  begin DateTime?'])(
    'refuses %s',
    (line) => expect(findTimeNames(line)).toHaveLength(1),
  );
  it.each(['  startsAt  DateTime @db.Timestamptz(3)', '  toOn DateTime? @db.Date', '  number Int'])(
    'lets %s be',
    (line) => expect(findTimeNames(line)).toEqual([]),
  );
});

describe('names of use cases', () => {
  const named = (path: string, name: string): { path: string; text: string } =>
    file(`packages/training/src/use-cases/${path}.ts`, `export const a = defineUseCase({\n  name: '${name}',`);
  it.each([named('enrol-people', 'enrol'), named('enrolment', 'enrolment'), named('enrol-people', '')])(
    'refuses $path',
    (bad) => expect(findUseCaseNames([bad])).toHaveLength(1),
  );
  it.each([named('enrol-people', 'enrol-people'), named('parts/may-plan', 'x'), named('enrol-people.db.test', 'x')])(
    'lets $path be',
    (good) => expect(findUseCaseNames([good])).toEqual([]),
  );
});

describe('suppressions', () => {
  const ignore = `// @ts-${'ignore'}`;
  it.each([ignore, `/* oxlint-${'disable'} */`, `// eslint-${'disable'}-next-line`, `// TO${'DO'} later`])(
    'refuses %s',
    (text) => expect(findSuppressions([file('a.ts', `const a = 1;\n${text}`)])).toHaveLength(1),
  );
  it('lets other comments be', () => expect(findSuppressions([file('a.ts', '// why this is so\n')])).toEqual([]));
});

describe('wording', () => {
  const messages = 'packages/text/src/messages/sv/training.ts';
  it.each(["'Din anmälan är mottagen'", "'Anmälan'", "'Sista dag för anmälan'", "'Anmälan till kursen'"])(
    'refuses %s',
    (text) => expect(findBareReportWord([file(messages, text)])).toHaveLength(1),
  );
  it.each(["'Gör en orosanmälan'", "'Orosanmälan'", "'Anmälan till utbildningen'", "'Anmäl dig till utbildningen'"])(
    'lets %s be',
    (text) => expect(findBareReportWord([file(messages, text)])).toEqual([]),
  );
  it('lets a comment name the word', () => {
    expect(findBareReportWord([file(messages, '// never a bare anmälan')])).toEqual([]);
  });
  it('looks at messages only', () => expect(findBareReportWord([file('docs/a.ts', 'anmälan')])).toEqual([]));
});

describe('layers of packages', () => {
  const of = (name: string, ...used: string[]): string[] =>
    findLayerFaults([{ name: `@samlots/${name}`, dependencies: Object.fromEntries(used.map((each) => [each, '*'])) }]);

  it.each([
    ['training', '@samlots/referral'],
    ['training', '@samlots/mail'],
    ['calendar', '@samlots/db'],
    ['portal', '@samlots/db'],
    ['api', '@samlots/ui'],
    ['kernel', 'luxon'],
  ])('%s may not use %s', (name, used) => expect(of(name, used)).toHaveLength(1));

  it.each([
    ['training', '@samlots/people'],
    ['portal', '@samlots/api'],
    ['mail', '@samlots/text'],
    ['kernel', 'zod'],
  ])('%s may use %s', (name, used) => expect(of(name, used)).toEqual([]));

  it('kernel may not use a package of ours', () => expect(of('kernel', '@samlots/text')).not.toEqual([]));

  it('a package without a layer is refused, and tests count', () => {
    expect(of('unheard-of')).toHaveLength(1);
    expect(findLayerFaults([{ name: '@samlots/mail', devDependencies: { '@samlots/db': '*' } }])).toHaveLength(1);
  });
});

describe('sizes', () => {
  it('takes the nearest rank', () => {
    expect(quantile([], 0.5)).toBe(0);
    expect(quantile([3, 1, 2], 0.5)).toBe(2);
    expect(quantile([1, 2, 3, 4, 5, 6, 7, 8, 9, 100], 0.9)).toBe(9);
  });
  it('refuses a median over 70 and a ninth decile over 180', () => {
    expect(findSizeFaults([ofLines(71)])).toHaveLength(1);
    expect(findSizeFaults([ofLines(10), ofLines(10, 1), ofLines(181, 2)])).toHaveLength(1);
  });
  it('lets 70 be, and does not count tests', () => {
    expect(findSizeFaults([ofLines(70)])).toEqual([]);
    expect(findSizeFaults([ofLines(10), file('packages/text/src/a.test.ts', 'a\n'.repeat(390))])).toEqual([]);
  });
  it('reads function sizes, and refuses a ninth decile over 35', () => {
    const report = 'The function `a` has too many lines (36). x The arrow function has too many lines (4).';
    expect(readFunctionSizes(report)).toEqual([36, 4]);
    expect(findFunctionFaults([36])).toHaveLength(1);
    expect(findFunctionFaults([35, 1])).toEqual([]);
  });
});

describe('lock', () => {
  it('refuses an address, and lets a workspace link be', () => {
    expect(findRegistries('{ "resolved": "https://registry.example/a.tgz" }')).toHaveLength(1);
    expect(findRegistries('{ "resolved": "packages/text" }')).toEqual([]);
  });
});
