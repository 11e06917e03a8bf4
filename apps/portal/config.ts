/** The portal's own part of the environment; the API reads its part where it is opened (apps/api/src/config.ts). */
import { z } from 'zod';

export type PortalConfig = {
  readonly port: number;
  /** Where people reach the portal; only an https address gets HSTS. */
  readonly baseUrl: string;
  /** An API on another machine; undefined opens it in this process. */
  readonly apiUrl: string | undefined;
  readonly apiSecret: string | undefined;
};

/** The environment cannot be used; `problems` has one line each. */
export class PortalConfigInvalid extends Error {
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(`The configuration cannot be used:\n${problems.map((problem) => `  - ${problem}`).join('\n')}`);
    this.name = 'PortalConfigInvalid';
    this.problems = problems;
  }
}

type Env = Readonly<Record<string, string | undefined>>;

const blankAsUnset = (value: unknown): unknown => (value === '' ? undefined : value);
const web = { protocol: /^https?$/ };
const address = (example: string) =>
  z.preprocess(blankAsUnset, z.url({ ...web, error: `must be an address such as ${example}` }).optional());

const environment = z.object({
  PORT: z.preprocess(
    blankAsUnset,
    z.coerce.number('must be a port number').int().min(0).max(65_535, 'must be a port number').default(3000),
  ),
  BASE_URL: address('https://samlots.example'),
  API_URL: address('http://127.0.0.1:3001'),
  API_SECRET: z.preprocess(blankAsUnset, z.string().min(32, 'must be at least 32 characters').optional()),
});

/** Parses the environment. Throws `PortalConfigInvalid`. */
function readPortalConfig(env: Env): PortalConfig {
  const parsed = environment.safeParse(env);
  if (!parsed.success)
    throw new PortalConfigInvalid(parsed.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`));
  const { PORT, BASE_URL, API_URL, API_SECRET } = parsed.data;
  if (API_URL !== undefined && API_SECRET === undefined)
    throw new PortalConfigInvalid(['API_SECRET is missing: API_URL needs it']);
  return { port: PORT, baseUrl: BASE_URL ?? `http://127.0.0.1:${PORT}`, apiUrl: API_URL, apiSecret: API_SECRET };
}

/** What a reader found wrong; anything else that it threw is a bug. */
function problemsOf(read: () => unknown): readonly string[] {
  try {
    read();
    return [];
  } catch (error) {
    if (error instanceof Error && 'problems' in error && Array.isArray(error.problems))
      return error.problems.map(String);
    throw error;
  }
}

const nameIn = (problem: string): string | undefined => problem.split(' ')[0];

/**
 * The portal's part and, unless an API on another machine is named, the API's by `readApi`. Throws `PortalConfigInvalid`
 * with the problems of both, each variable as the first reader tells it.
 */
export function readConfigs<Api>(
  readApi: (env: Env) => Api,
  env: Env = process.env,
): { readonly portal: PortalConfig; readonly api: Api | null } {
  const apiElsewhere = blankAsUnset(env['API_URL']) !== undefined;
  const own = problemsOf(() => readPortalConfig(env));
  const told = new Set(own.map(nameIn));
  const others = apiElsewhere ? [] : problemsOf(() => readApi(env)).filter((problem) => !told.has(nameIn(problem)));
  if (own.length + others.length > 0) throw new PortalConfigInvalid([...own, ...others]);
  return { portal: readPortalConfig(env), api: apiElsewhere ? null : readApi(env) };
}
