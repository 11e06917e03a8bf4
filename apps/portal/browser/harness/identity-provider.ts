import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

/** The program of the API's own tests: a real provider, where whoever comes is the one that was expected last. */
const program = join(import.meta.dirname, '../../../api/src/auth/oidc/test-kit/provider-process.ts');

export type RunningProvider = {
  /** Who signs in from now on. */
  expect(coming: { readonly subject: string; readonly claims: Readonly<Record<string, unknown>> }): Promise<void>;
  stop(): Promise<void>;
};

type Where = { readonly portalUrl: string; readonly key: string; readonly port: number };

export async function runProvider({ portalUrl, key, port }: Where): Promise<RunningProvider> {
  const callback = `${portalUrl}/auth/oidc/${key}/callback`;
  const child = spawn(process.execPath, [program, callback, `${portalUrl}/`, String(port)], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  await once(child.stdout, 'data');
  return {
    async expect(coming) {
      await fetch(`http://127.0.0.1:${port}/test/next`, { method: 'POST', body: JSON.stringify(coming) });
    },
    async stop() {
      const ended = once(child, 'exit');
      child.kill();
      await ended;
    },
  };
}
