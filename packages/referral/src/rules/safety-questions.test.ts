import { expect, it } from 'vitest';
import { demoCatalogue } from '../test-kit/demo-catalogue.ts';
import { safetyQuestions } from './safety-questions.ts';

const catalogue = demoCatalogue();

it.each([
  ['asks where yes would raise', ['parental-substance-abuse'], 'ask', ['parental-substance-abuse']],
  ['does not ask what is known', ['parental-substance-abuse'], 'report', []],
  ['asks on at report where yes is acute', ['missing-child'], 'report', ['missing-child']],
  ['asks nothing when it is acute', ['missing-child', 'postnatal-depression'], 'acute', []],
  [
    'keeps the order of the needs',
    ['infant-crying', 'infant-sleep', 'postnatal-depression'],
    'ask',
    ['infant-crying', 'postnatal-depression'],
  ],
  ['leaves out needs that are none', ['nothing'], 'none', []],
] as const)('%s', (_what, needIds, level, asked) => {
  expect(safetyQuestions(catalogue, needIds, level).map(({ need }) => need.id)).toEqual(asked);
});
