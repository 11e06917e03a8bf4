import { expect, it } from 'vitest';
import { PortalConfigInvalid, readConfigs } from './config.ts';

const secret = 'x'.repeat(32);

const failing =
  (...problems: string[]) =>
  (): never => {
    throw Object.assign(new Error('refused'), { problems });
  };

const problemsOf = (readApi: () => unknown, env: Record<string, string>): readonly string[] => {
  try {
    readConfigs(readApi, env);
    return [];
  } catch (error) {
    if (error instanceof PortalConfigInvalid) return error.problems;
    throw error;
  }
};

it('starts with nothing said, and reads the API’s part', () => {
  expect(readConfigs(() => 'api', {})).toEqual({
    portal: { port: 3000, baseUrl: 'http://127.0.0.1:3000', apiUrl: undefined, apiSecret: undefined },
    api: 'api',
  });
});

it('leaves the API’s part unread when the API is elsewhere', () => {
  const env = { API_URL: 'http://127.0.0.1:3001', API_SECRET: secret };
  expect(readConfigs(failing('SMTP_URL is missing'), env)).toMatchObject({ portal: { apiSecret: secret }, api: null });
});

it('tells the problems of both parts at once, each variable once', () => {
  const problems = problemsOf(failing('PORT must be a number', 'SMTP_URL is missing'), {
    PORT: 'http',
    BASE_URL: 'localhost:3000',
    API_SECRET: 'short',
  });
  expect(problems).toEqual([
    'PORT must be a port number',
    'BASE_URL must be an address such as https://samlots.example',
    'API_SECRET must be at least 32 characters',
    'SMTP_URL is missing',
  ]);
});

it('asks for the secret of an API elsewhere', () => {
  expect(problemsOf(() => null, { API_URL: 'http://127.0.0.1:3001' })).toEqual([
    'API_SECRET is missing: API_URL needs it',
  ]);
});

it('hides no bug of a reader', () => {
  const bug = (): never => {
    throw new TypeError('bug');
  };
  expect(() => readConfigs(bug, {})).toThrow(TypeError);
});
