/**
 * `npm run admin:invite -- <e-mail>`: mails an invitation to administer, also to an empty database. Goes through the
 * running server when that has the embedded database open, and to the database itself otherwise. Ends with 64 when the
 * address is none, with the codes of docs/operations.md when the database cannot be opened.
 */
import { CannotStart } from '@samlots/db';
import { createApi, type Api } from './app.ts';
import { commandHeader, commandProof, invitePath } from './auth/invite-administrator-route.ts';
import { ConfigInvalid, readConfig, type ApiConfig } from './config.ts';
import { createLog } from './log.ts';
import { demoSecret } from './demo-secret.ts';

/** Numbers of sysexits.h. */
const exitCodes = { usage: 64, unavailable: 69, folderOpen: 75, config: 78 } as const;

class CannotInvite extends Error {
  readonly exitCode: number;

  constructor(message: string, exitCode: number) {
    super(message);
    this.exitCode = exitCode;
  }
}

const requestTo = (origin: string, config: ApiConfig, email: string): Request =>
  new Request(new URL(invitePath, origin), {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      [commandHeader]: commandProof(config.sessionSecret ?? demoSecret(config.dataDir)),
    },
    body: JSON.stringify({ email }),
  });

/** The API on the database itself; null when a running server has the folder open. */
const openHere = async (config: ApiConfig): Promise<Api | null> => {
  try {
    return await createApi(
      config,
      createLog((line) => void process.stderr.write(`${line}\n`), 'warn'),
    );
  } catch (error) {
    if (error instanceof CannotStart && error.exitCode === exitCodes.folderOpen) return null;
    throw error;
  }
};

const askHere = async (api: Api, config: ApiConfig, email: string): Promise<Response> => {
  try {
    return await api.fetch(requestTo(config.baseUrl, config, email));
  } finally {
    await api.close();
  }
};

const askRunning = async (config: ApiConfig, email: string): Promise<Response> => {
  const origin = `http://127.0.0.1:${config.port}`;
  const nobody = `${config.dataDir} is open in another process, which does not answer at ${origin}: set PORT to its port.`;
  try {
    return await fetch(requestTo(origin, config, email));
  } catch {
    throw new CannotInvite(nobody, exitCodes.unavailable);
  }
};

const run = async (email: string): Promise<void> => {
  const config = readConfig();
  const api = await openHere(config);
  const answer = api === null ? await askRunning(config, email) : await askHere(api, config, email);
  if (answer.status === 400) throw new CannotInvite(`Not an e-mail address: ${email}`, exitCodes.usage);
  if (answer.status !== 202) {
    const why = `The server answered ${answer.status}: is it this version, with the same SESSION_SECRET?`;
    throw new CannotInvite(why, exitCodes.unavailable);
  }
  const when = api === null ? 'is on its way' : 'is in the outbox: the server sends it while it runs';
  process.stdout.write(`The invitation to ${email} ${when}. The link in it can be used once, within 14 days.\n`);
};

const exitCodeOf = (error: unknown): number | null => {
  if (error instanceof CannotInvite || error instanceof CannotStart) return error.exitCode;
  return error instanceof ConfigInvalid ? exitCodes.config : null;
};

try {
  const email = process.argv[2];
  if (email === undefined)
    throw new CannotInvite('Say whom: npm run admin:invite -- name@example.com', exitCodes.usage);
  await run(email);
} catch (error) {
  const code = exitCodeOf(error);
  if (code === null || !(error instanceof Error)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = code;
}
