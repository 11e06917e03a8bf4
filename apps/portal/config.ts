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
  constructor(problems: readonly string[]) {
    super(`The configuration cannot be used:\n${problems.map((problem) => `  - ${problem}`).join('\n')}`);
    this.name = 'PortalConfigInvalid';
  }
}

const blankAsUnset = (value: unknown): unknown => (value === '' ? undefined : value);
const address = z.preprocess(blankAsUnset, z.url('must be an address such as http://127.0.0.1:3001').optional());

const environment = z.object({
  PORT: z.preprocess(
    blankAsUnset,
    z.coerce.number('must be a port number').int().min(0).max(65_535, 'must be a port number').default(3000),
  ),
  BASE_URL: address,
  API_URL: address,
  API_SECRET: z.preprocess(blankAsUnset, z.string().min(32, 'must be at least 32 characters').optional()),
});

/** Parses the environment. Throws `PortalConfigInvalid`. */
export function readPortalConfig(env: Readonly<Record<string, string | undefined>> = process.env): PortalConfig {
  const parsed = environment.safeParse(env);
  if (!parsed.success)
    throw new PortalConfigInvalid(parsed.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`));
  const { PORT, BASE_URL, API_URL, API_SECRET } = parsed.data;
  if (API_URL !== undefined && API_SECRET === undefined)
    throw new PortalConfigInvalid(['API_SECRET is missing: API_URL needs it']);
  return { port: PORT, baseUrl: BASE_URL ?? `http://127.0.0.1:${PORT}`, apiUrl: API_URL, apiSecret: API_SECRET };
}
