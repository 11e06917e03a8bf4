import { describe, expect, it } from 'vitest';
import { demoCatalogue, demoNow, readDomain } from '../test-kit/demo-catalogue.ts';
import { evaluateSearch, type Evaluation, type Share } from './evaluate-search.ts';
import { moreOwnCases } from './more-own-cases.ts';
import { ownCases } from './own-cases.ts';
import { parseSearchCases, type SearchCase } from './search-case.ts';

type Bars = { readonly [measure in keyof Evaluation]: number };

const openBars: Bars = { needs: 0.97, services: 0.97, pathways: 0.9, danger: 1, safety: 0.97, overAlarm: 0.1 };
const ownBars: Bars = { needs: 0.95, services: 0.95, pathways: 0.9, danger: 1, safety: 0.95, overAlarm: 0.1 };

const sets: readonly (readonly [string, readonly SearchCase[], Bars])[] = [
  ['the open cases', parseSearchCases(readDomain('search-cases')), openBars],
  ['our own cases', ownCases, ownBars],
  ['our later cases', moreOwnCases, ownBars],
];

const told = ({ share, missed }: Share): string => `${(share * 100).toFixed(1)} %\n${missed.join('\n')}`;

describe.each(sets)('%s', (_set, cases, bars) => {
  const evaluation = evaluateSearch(demoCatalogue(), cases, demoNow);

  it.each(['needs', 'services', 'pathways', 'danger', 'safety'] as const)('reach the bar for %s', (measure) => {
    const share = evaluation[measure];
    expect(share.share, told(share)).toBeGreaterThanOrEqual(bars[measure]);
  });

  it('alarm too much in at most a tenth', () => {
    expect(evaluation.overAlarm.share, told(evaluation.overAlarm)).toBeLessThanOrEqual(bars.overAlarm);
  });
});

it('names the cases that missed', () => {
  const impossible: SearchCase = {
    id: 'impossible',
    query: 'kronofogden',
    expectNeeds: ['neglect'],
    expectServiceKinds: ['bvc'],
    expectPathway: 'pw-npf',
    minSafety: 'acute',
  };
  const evaluation = evaluateSearch(demoCatalogue(), [impossible], demoNow);
  const shares = [evaluation.needs, evaluation.services, evaluation.pathways, evaluation.danger, evaluation.safety];
  expect(shares.map(({ share }) => share)).toEqual([0, 0, 0, 0, 0]);
  expect(evaluation.needs.missed).toEqual(['impossible "kronofogden" → none debt']);
});
