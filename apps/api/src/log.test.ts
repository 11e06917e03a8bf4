import { expect, it } from 'vitest';
import { createLog } from './log.ts';

const lineOf = (write: (log: ReturnType<typeof createLog>) => void, from?: 'info' | 'warn'): unknown[] => {
  const lines: string[] = [];
  write(createLog((line) => lines.push(line), from));
  return lines.map((line) => JSON.parse(line));
};

it('writes one JSON object a line, from the level asked for', () => {
  const write = (log: ReturnType<typeof createLog>): void => {
    log.info('request', { route: 'graphql', ms: 3 });
    log.warn('not-ready', { database: false });
  };
  const warning = { level: 'warn', event: 'not-ready', database: false };
  expect(lineOf(write)).toEqual([{ level: 'info', event: 'request', route: 'graphql', ms: 3 }, warning]);
  expect(lineOf(write, 'warn')).toEqual([warning]);
});

it('tells a bug with its stack, but no address that stands in it', () => {
  const refusal = new Error('451 4.7.1 <eva.alm+x@bvc.samlots.example>: greylisted');
  const [line] = lineOf((log) => log.error('job-failed', { topic: 'send-message' }, refusal));
  expect(line).toMatchObject({ level: 'error', topic: 'send-message' });
  expect(line).toHaveProperty('stack', expect.stringContaining('Error: 451 4.7.1 <<address>>: greylisted\n    at '));
  expect(line).toHaveProperty('stack', expect.stringContaining('log.test.ts'));
});
