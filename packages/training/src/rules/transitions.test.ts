import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { enrolmentStates } from '../model/vocabulary.ts';
import { nextState, transitions } from './transitions.ts';

const concepts = readFileSync(join(import.meta.dirname, '../../../../docs/concepts.md'), 'utf8');

it('stands in docs/concepts.md row by row', () => {
  const table = concepts.split('| from | to | by | reason |')[1]?.split('\n\n')[0] ?? '';
  const rows = table
    .split('\n')
    .slice(2)
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
  expect(rows).toEqual(transitions.map(({ from, to, by, reason }) => [from, to, by, reason]));
});

it('refuses every change that is not a row', () => {
  const allowed = transitions.map(({ from, reason, to }) => `${from} ${reason} ${to}`);
  for (const from of ['none', ...enrolmentStates] as const) {
    for (const { reason } of transitions) {
      const to = nextState(from, reason);
      expect(to === null || allowed.includes(`${from} ${reason} ${to}`)).toBe(true);
    }
  }
  expect([nextState('CANCELLED', 'seat-freed'), nextState('ENROLLED', 'left-queue')]).toEqual([null, null]);
});
