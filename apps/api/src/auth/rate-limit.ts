/**
 * Our own limits for asking for links, kept in the database so that they hold over processes and restarts (calls
 * through better-auth's `api` pass its own). Promises: at most `max` within any hour, counted by the minute, whether the
 * address has an account or not; a refused attempt is not counted. Refuses: to store an address in clear.
 */
import { createHmac } from 'node:crypto';
import { transact, type Db, type Tx } from '@samlots/db';
import { z } from 'zod';

export type Limit = {
  readonly key: string;
  readonly max: number;
  /** How much one attempt counts; 1 when left out. */
  readonly weight?: number;
};

const hour = 3_600_000;
const minute = 60_000;

/** A key for a limit: keyed hash, because addresses can be guessed. */
export const limitKey = (secret: string, kind: 'address' | 'source', value: string): string =>
  createHmac('sha256', secret).update(`${kind}:${value}`).digest('base64url');

const counts = z.array(z.object({ key: z.string(), total: z.coerce.number(), first: z.date() }));

const waitSeconds = async (tx: Tx, limits: readonly Limit[], now: Date): Promise<number | null> => {
  const since = new Date(now.getTime() - hour);
  await tx.rateWindow.deleteMany({ where: { startedAt: { lte: since } } });
  const keys = limits.map((limit) => limit.key);
  const found = counts.parse(
    await tx.$queryRaw`SELECT "key", sum("count") AS total, min("startedAt") AS first FROM "RateWindow"
      WHERE "key" = ANY(${keys}) GROUP BY "key"`,
  );
  const full = found.filter(({ key, total }) => limits.some((limit) => limit.key === key && total >= limit.max));
  if (full.length === 0) return null;
  return Math.max(...full.map(({ first }) => Math.ceil((first.getTime() + hour - now.getTime()) / 1000)));
};

const count = async (tx: Tx, { key, weight = 1 }: Limit, now: Date): Promise<void> => {
  const startedAt = new Date(Math.floor(now.getTime() / minute) * minute);
  await tx.rateWindow.upsert({
    where: { key_startedAt: { key, startedAt } },
    create: { key, startedAt, count: weight },
    update: { count: { increment: weight } },
  });
};

/** Counts one attempt against every limit. Answers null, or the seconds to wait when a limit is reached. */
export const countAttempt = async (prisma: Db, limits: readonly Limit[], now: Date): Promise<number | null> => {
  const sorted = limits.toSorted((a, b) => a.key.localeCompare(b.key));
  return transact(prisma, async (tx) => {
    // One at a time per key: two that counted at once could both be the last one allowed.
    for (const { key } of sorted) await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${key}, 5))`;
    const wait = await waitSeconds(tx, sorted, now);
    if (wait === null) for (const limit of sorted) await count(tx, limit, now);
    return wait;
  });
};
