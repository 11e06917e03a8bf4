/**
 * The environment, read once. Promises: every problem is told at once, in words for the person who starts the program.
 * Refuses: a demo that others could reach (DESIGN 6: seed, demo mailbox and demo sign-ins exist only on the embedded
 * database under a loopback address), and anything else without a way to send mail and a secret for its cookies.
 */
import { join } from 'node:path';
import { z } from 'zod';
import { readProviders, type OidcProvider } from './auth/oidc/providers.ts';

export type Mailbox = { readonly name: string; readonly address: string };

export type ApiConfig = {
  readonly nodeEnv: 'development' | 'production' | 'test';
  /** Port of the API's own server (`main.ts`); the portal reads its own. */
  readonly port: number;
  /** Origin of every link in a mail, without a slash at the end. */
  readonly baseUrl: string;
  readonly databaseUrl: string | undefined;
  readonly dataDir: string;
  /** Folder of the files that people have added. */
  readonly filesDir: string;
  readonly smtpUrl: string | undefined;
  readonly mailFrom: Mailbox;
  /** Where a reader of a mail turns with questions. */
  readonly supportEmail: string;
  readonly seed: 'demo' | 'none';
  readonly demo: boolean;
  /** Signs session cookies; undefined in the demo, where a file in `dataDir` holds one. */
  readonly sessionSecret: string | undefined;
  /** With it a portal on another machine may tell the client's address and the request id. */
  readonly apiSecret: string | undefined;
  /** Identity providers that people may come from, in the order of their buttons. */
  readonly oidcProviders: readonly OidcProvider[];
};

/** The environment cannot be used; `problems` has one line each. */
export class ConfigInvalid extends Error {
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(`The configuration cannot be used:\n${problems.map((problem) => `  - ${problem}`).join('\n')}`);
    this.name = 'ConfigInvalid';
    this.problems = problems;
  }
}

const blankAsUnset = (value: unknown): unknown => (value === '' ? undefined : value);
const optional = <Schema extends z.ZodType>(schema: Schema) => z.preprocess(blankAsUnset, schema.optional());

const urlOf = (protocols: readonly string[], says: string) =>
  optional(z.string().refine((value) => URL.canParse(value) && protocols.includes(new URL(value).protocol), says));

const secret = optional(z.string().min(32, 'must be at least 32 characters'));

const environment = z.object({
  NODE_ENV: optional(z.enum(['development', 'production', 'test'], 'must be development, production or test')),
  PORT: optional(z.coerce.number('must be a port number').int().min(0).max(65_535, 'must be a port number')),
  BASE_URL: urlOf(['http:', 'https:'], 'must be an address such as https://samlots.example'),
  DATABASE_URL: urlOf(['postgres:', 'postgresql:'], 'must be an address such as postgresql://user:password@host/name'),
  DATA_DIR: optional(z.string()),
  SMTP_URL: urlOf(['smtp:', 'smtps:'], 'must be an address such as smtp://user:password@host:587'),
  MAIL_FROM: optional(
    z
      .string()
      .regex(/^(?:[^<>\r\n]+<[^<>\s@]+@[^<>\s@]+>|[^<>\s@]+@[^<>\s@]+)$/, 'must be Name <address> or an address'),
  ),
  SUPPORT_EMAIL: optional(z.email('must be an e-mail address')),
  SEED: optional(z.enum(['demo', 'none'], 'must be demo or none')),
  SESSION_SECRET: secret,
  API_SECRET: secret,
});

type Env = Readonly<Record<string, string | undefined>>;
type Environment = z.output<typeof environment>;

const isLoopback = (baseUrl: string): boolean =>
  ['localhost', '127.0.0.1', '[::1]'].includes(new URL(baseUrl).hostname);

const mailboxOf = (text: string): Mailbox => {
  const parts = /^([^<]*)<([^>]+)>$/.exec(text);
  return { name: parts?.[1]?.trim() || 'Samlots', address: parts?.[2] ?? text };
};

/** What the demo may leave out and everything else must say. */
const missing = (env: Environment, demo: boolean): readonly string[] => {
  if (demo) return [];
  const wanted = ['SMTP_URL', 'MAIL_FROM', 'SESSION_SECRET', 'BASE_URL'] as const;
  return [
    ...wanted
      .filter((name) => env[name] === undefined)
      .map((name) => `${name} is missing: only the demo can do without it`),
    ...(env.SEED === 'demo'
      ? ['SEED cannot be demo: the demo needs the embedded database and a loopback BASE_URL']
      : []),
  ];
};

const baseUrlOf = ({ BASE_URL, PORT }: Environment): string =>
  new URL(BASE_URL ?? `http://127.0.0.1:${PORT ?? 3000}`).origin;

const isDemo = (env: Environment): boolean => env.DATABASE_URL === undefined && isLoopback(baseUrlOf(env));

const configOf = (env: Environment, oidc: ReturnType<typeof readProviders>): ApiConfig => {
  const port = env.PORT ?? 3000;
  const baseUrl = baseUrlOf(env);
  const demo = isDemo(env);
  const problems = [...missing(env, demo), ...oidc.problems];
  if (problems.length > 0) throw new ConfigInvalid(problems);
  const mailFrom = mailboxOf(env.MAIL_FROM ?? 'Samlots <svara-inte@samlots.example>');
  return {
    nodeEnv: env.NODE_ENV ?? 'development',
    port,
    baseUrl,
    databaseUrl: env.DATABASE_URL,
    dataDir: env.DATA_DIR ?? 'data',
    filesDir: join(env.DATA_DIR ?? 'data', 'files'),
    smtpUrl: env.SMTP_URL,
    mailFrom,
    supportEmail: env.SUPPORT_EMAIL ?? (demo ? 'hjalp@samlots.example' : mailFrom.address),
    seed: demo ? (env.SEED ?? 'demo') : 'none',
    demo,
    sessionSecret: env.SESSION_SECRET,
    apiSecret: env.API_SECRET,
    oidcProviders: oidc.providers,
  };
};

/** What is missing as well, judged by the variables that can be read. */
const missingBeside = (env: Env, faulty: ReadonlySet<unknown>): readonly string[] => {
  const readable = environment.parse(Object.fromEntries(Object.entries(env).filter(([name]) => !faulty.has(name))));
  return missing(readable, isDemo(readable)).filter((problem) => !faulty.has(problem.split(' ')[0]));
};

/** Parses the environment. Throws `ConfigInvalid`. */
export const readConfig = (env: Env = process.env): ApiConfig => {
  const parsed = environment.safeParse(env);
  const oidc = readProviders(env);
  if (parsed.success) return configOf(parsed.data, oidc);
  const { issues } = parsed.error;
  throw new ConfigInvalid([
    ...issues.map((issue) => `${issue.path.join('.')} ${issue.message}`),
    ...missingBeside(env, new Set(issues.map((issue) => issue.path[0]))),
    ...oidc.problems,
  ]);
};
