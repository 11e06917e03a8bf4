import { expect, it } from 'vitest';
import { z } from 'zod';
import { freeText, ruleOfIssue } from './free-text.ts';

const input = z.object({ title: freeText(20).min(1), seats: z.number().max(5) });
const rulesOf = (value: unknown): readonly string[] => input.safeParse(value).error?.issues.map(ruleOfIssue) ?? [];

it.each([
  ['a title', { title: ' Sekretess ', seats: 1 }, []],
  ['a personal number', { title: 'Ring 870312-1234', seats: 1 }, ['personal-number']],
  ['a long text', { title: 'x'.repeat(21), seats: 1 }, ['too-long']],
  [
    'a long text with a personal number',
    { title: `198703121234 ${'x'.repeat(20)}`, seats: 1 },
    ['too-long', 'personal-number'],
  ],
  ['nothing', { title: ' ', seats: 1 }, ['too_small']],
  ['a big number', { title: 'x', seats: 6 }, ['too_big']],
])('names the rule for %s', (_case, value, rules) => {
  expect(rulesOf(value)).toEqual(rules);
});

it('trims what it takes', () => {
  expect(input.parse({ title: ' Sekretess ', seats: 1 }).title).toBe('Sekretess');
});
