import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DataFolderHeld } from './cannot-start.ts';
import { lockFolder } from './folder-lock.ts';

const child = join(import.meta.dirname, 'hold-folder.child.ts');

describe.each(['linux', 'darwin'])('the lock of a data folder, as on %s', (platform) => {
  let folder = '';
  const children: ChildProcess[] = [];

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'samlots-lock-'));
  });
  afterEach(() => {
    for (const started of children.splice(0)) started.kill('SIGKILL');
    rmSync(folder, { recursive: true });
  });

  const heldByChild = async (): Promise<ChildProcess> => {
    const started = spawn(process.execPath, [child, folder, platform], { stdio: ['ignore', 'pipe', 'inherit'] });
    children.push(started);
    await once(started.stdout, 'data');
    return started;
  };

  it('refuses a second holder and says who holds which folder', async () => {
    const holder = await heldByChild();
    const refusal = await lockFolder(folder, platform).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(DataFolderHeld);
    expect(String(refusal)).toContain(`process ${holder.pid} `);
    expect(String(refusal)).toContain(folder);
  });

  it('dies with its holder, also by SIGKILL', async () => {
    const holder = await heldByChild();
    holder.kill('SIGKILL');
    await once(holder, 'exit');
    const lock = await lockFolder(folder, platform);
    await lock.release();
  });

  it('is one lock by whatever path the folder is reached', async () => {
    const lock = await lockFolder(folder, platform);
    const alias = `${folder}-alias`;
    symlinkSync(folder, alias);
    await expect(lockFolder(alias, platform)).rejects.toBeInstanceOf(DataFolderHeld);
    rmSync(alias);
    await lock.release();
  });

  it('lets one of many at once go on', async () => {
    const tries = await Promise.allSettled(Array.from({ length: 8 }, () => lockFolder(folder, platform)));
    const locks = tries.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
    expect(locks.length).toBeLessThanOrEqual(1);
    await Promise.all(locks.map((lock) => lock.release()));
    const lock = await lockFolder(folder, platform);
    await lock.release();
  });
});
