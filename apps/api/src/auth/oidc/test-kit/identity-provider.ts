import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

export type Coming = {
  readonly subject: string;
  readonly claims: Readonly<Record<string, unknown>>;
  readonly acr?: string;
  /** She says no. */
  readonly refuses?: boolean;
};

export type IdentityProvider = {
  readonly issuer: string;
  /** Who signs in from now on. */
  expect(coming: Coming): Promise<void>;
  /** Goes where a browser would, with the cookies of one, until it leaves the provider; answers the address it leaves for. */
  walk(url: string): Promise<string>;
  stop(): Promise<void>;
};

const program = join(import.meta.dirname, 'provider-process.ts');

const jar = () => {
  const cookies = new Map<string, string>();
  return {
    header: () => [...cookies].map(([name, value]) => `${name}=${value}`).join('; '),
    keep: (response: Response) => {
      for (const set of response.headers.getSetCookie()) {
        const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(set) ?? [];
        cookies.set(name, value);
      }
    },
  };
};

/** Starts a provider that knows one client, `samlots`. */
export const startIdentityProvider = async (callback: string, home: string): Promise<IdentityProvider> => {
  const child = spawn(process.execPath, [program, callback, home], { stdio: ['ignore', 'pipe', 'ignore'] });
  const { value } = await createInterface(child.stdout)[Symbol.asyncIterator]().next();
  const issuer = `http://127.0.0.1:${String(value)}`;
  return {
    issuer,
    async expect(coming) {
      await fetch(`${issuer}/test/next`, { method: 'POST', body: JSON.stringify(coming) });
    },
    async walk(url) {
      const cookies = jar();
      let at = url;
      for (let steps = 0; steps < 20 && at.startsWith(issuer); steps += 1) {
        const response = await fetch(at, { redirect: 'manual', headers: { cookie: cookies.header() } });
        cookies.keep(response);
        const location = response.headers.get('location');
        if (location === null) throw new Error(`the provider stopped at ${response.status}: ${await response.text()}`);
        at = new URL(location, at).href;
      }
      return at;
    },
    async stop() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const ended = once(child, 'exit');
      child.kill();
      await ended;
    },
  };
};
