import { expect, it } from 'vitest';
import { ConfigInvalid, readConfig } from './config.ts';

const secret = 'x'.repeat(32);
const served = {
  DATABASE_URL: 'postgresql://samlots@db/samlots',
  BASE_URL: 'https://samlots.example/',
  SMTP_URL: 'smtp://mail.example:587',
  MAIL_FROM: 'Samlots <post@samlots.example>',
  SESSION_SECRET: secret,
};

const problemsOf = (env: Record<string, string>): readonly string[] => {
  try {
    readConfig(env);
    return [];
  } catch (error) {
    if (error instanceof ConfigInvalid) return error.problems;
    throw error;
  }
};

it('starts the demo with nothing said', () => {
  expect(readConfig({})).toMatchObject({
    demo: true,
    seed: 'demo',
    port: 3000,
    baseUrl: 'http://127.0.0.1:3000',
    dataDir: 'data',
  });
});

it.each([
  ['on the embedded database under a loopback address', { BASE_URL: 'http://localhost:4000' }, true, 'demo'],
  ['without its seed when asked', { SEED: 'none' }, true, 'none'],
  ['with an empty variable as if unset', { DATABASE_URL: '' }, true, 'demo'],
  ['never on PostgreSQL', { ...served, BASE_URL: 'http://localhost:4000' }, false, 'none'],
  ['never under an address that others reach', { ...served, DATABASE_URL: '' }, false, 'none'],
])('is a demo %s', (_case, env, demo, seed) => {
  expect(readConfig(env)).toMatchObject({ demo, seed });
});

it('reads sender and support address', () => {
  expect(readConfig(served)).toMatchObject({
    baseUrl: 'https://samlots.example',
    mailFrom: { name: 'Samlots', address: 'post@samlots.example' },
    supportEmail: 'post@samlots.example',
  });
});

it.each([
  ['mail', 'SMTP_URL'],
  ['a sender', 'MAIL_FROM'],
  ['a secret', 'SESSION_SECRET'],
  ['an address', 'BASE_URL'],
] as const)('refuses to start outside the demo without %s', (_what, name) => {
  expect(problemsOf({ ...served, [name]: '' })).toEqual([expect.stringMatching(`^${name} is missing`)]);
});

it('refuses a demo seed outside the demo', () => {
  expect(problemsOf({ ...served, SEED: 'demo' })).toEqual([expect.stringMatching('^SEED cannot be demo')]);
});

it('tells every problem at once', () => {
  const problems = problemsOf({
    PORT: 'http',
    BASE_URL: 'samlots',
    SMTP_URL: 'mail',
    SEED: 'all',
    SESSION_SECRET: 'short',
    MAIL_FROM: 'a\r\nBcc: b',
  });
  expect(problems.map((problem) => problem.split(' ')[0])).toEqual([
    'PORT',
    'BASE_URL',
    'SMTP_URL',
    'MAIL_FROM',
    'SEED',
    'SESSION_SECRET',
  ]);
});

it('tells what is missing beside what is wrong', () => {
  const problems = problemsOf({ DATABASE_URL: 'postgresql://db/samlots', SMTP_URL: 'mail', BASE_URL: 'samlots' });
  expect(problems.map((problem) => problem.split(' ').slice(0, 2).join(' '))).toEqual([
    'BASE_URL must',
    'SMTP_URL must',
    'MAIL_FROM is',
    'SESSION_SECRET is',
  ]);
});
