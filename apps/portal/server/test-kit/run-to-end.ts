import { execFile } from 'node:child_process';
import { join } from 'node:path';

/** How a program ended and all that it told. */
export type Ending = { readonly code: number | null; readonly told: string };

export const portalProgram = join(import.meta.dirname, '../../server.ts');
export const migrateProgram = join(import.meta.dirname, '../../../../packages/db/src/migrate/main.ts');

/** Runs one of our programs with nothing in its environment but `env`, until it ends by itself; 60 s at most. */
export const runToEnd = (
  program: string,
  env: Readonly<Record<string, string>>,
  args: readonly string[] = [],
): Promise<Ending> =>
  new Promise((resolve) => {
    const options = { env: { PATH: '', NODE_ENV: 'production', ...env }, timeout: 60_000 };
    const child = execFile(process.execPath, [program, ...args], options, (_error, stdout, stderr) =>
      resolve({ code: child.exitCode, told: `${stdout}${stderr}`.trim() }),
    );
  });
