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

it('tells a bug by name, codes and place with those of its causes, and nothing of what they say', () => {
  const refusal = Object.assign(new Error('451 4.7.1 <eva.alm+x@bvc.samlots.example>: greylisted'), {
    responseCode: 451,
  });
  const row = Object.assign(new TypeError('Eva Alm\n    Eva Alm again', { cause: refusal }), { code: 'P2002' });
  const [line] = lineOf((log) => log.error('job-failed', { topic: 'send-message' }, row));
  expect(line).toMatchObject({ level: 'error', topic: 'send-message' });
  expect(line).toHaveProperty('stack', expect.stringMatching(/^TypeError \[P2002\]\n +at /));
  expect(line).toHaveProperty('stack', expect.stringMatching(/caused by Error \[451\]\n +at .*log\.test\.ts/));
  expect(JSON.stringify(line)).not.toMatch(/Eva|samlots\.example|greylisted/);
});

it('says of something thrown that is no error only what it is', () => {
  const [line] = lineOf((log) => log.error('bug', {}, 'Eva Alm'));
  expect(line).toHaveProperty('stack', 'string');
});
