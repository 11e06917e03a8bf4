import { expect, it } from 'vitest';
import { tellsFault } from './tells-fault.ts';

it.each([
  ['nothing', undefined, false],
  ['a form whose rows changed', { faults: [], refused: null, reshaped: true }, false],
  ['faults of fields', { faults: [{ fieldId: 'date', message: 'x' }], refused: null }, true],
  ['a reason', { refused: 'x' }, true],
  ['one fault', { fault: 'too-long' }, true],
  ['two versions', { faults: [], refused: null, stale: { rows: [] } }, true],
])('sees %s', (_case, answer, expected) => {
  expect(tellsFault(answer)).toBe(expected);
});
