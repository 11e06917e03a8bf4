import { expect, it } from 'vitest';
import { traceOf } from './trace-of.ts';

it('tells the name and the place of a fault and of its causes, and nothing of what they say', () => {
  const trace = traceOf(new TypeError('Eva Alm\n    Eva Alm', { cause: new Error('eva@samlots.example') }));
  expect(trace).toMatch(/^TypeError\n +at .*trace-of\.test\.ts/);
  expect(trace).toMatch(/caused by Error\n +at /);
  expect(trace).not.toMatch(/Eva|eva@/);
});

it('says of something thrown that is no error only what it is', () => {
  expect(traceOf('Eva Alm')).toBe('string');
});
