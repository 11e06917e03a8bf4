/**
 * Limits on who comes to the API by itself, counted in the database by address and hour, so that they hold over
 * processes. Promises: nobody is slowed who keeps within them: permits are drawn fifty at a time, and a refusal is
 * remembered, so that a flood does not become a flood of statements. Not for the portal (its visitors read pages, and its
 * operations are known), not for the demo (one machine is one address).
 */
import type { Db } from '@samlots/db';
import type { Clock } from '@samlots/kernel';
import { countAttempt, limitKey } from '../auth/rate-limit.ts';

/** Operations of one address without a key or a session. */
const anonymousPerHour = 2000;
const keysRefusedPerHour = 60;

const drawn = 50;
/** Addresses remembered; beyond it the oldest are forgotten and drawn for anew. */
const remembered = 10_000;

type Parts = { readonly prisma: Db; readonly clock: Clock; readonly secret: string };
type Allowance = { readonly left: number; readonly refusedUntil: number };

export type DoorLimits = {
  /** Null when one more operation of nobody is allowed; else the seconds to wait. */
  anonymous(address: string | null): Promise<number | null>;
  /** The same for a key that was refused. */
  keyRefused(address: string | null): Promise<number | null>;
};

export const createDoorLimits = ({ prisma, clock, secret }: Parts): DoorLimits => {
  const known = new Map<string, Allowance>();
  const keep = (key: string, allowance: Allowance): void => {
    known.delete(key);
    known.set(key, allowance);
    const [oldest] = known.keys();
    if (known.size > remembered && oldest !== undefined) known.delete(oldest);
  };
  const draw = async (key: string, now: Date): Promise<number | null> => {
    const wait = await countAttempt(prisma, [{ key, max: anonymousPerHour, weight: drawn }], now);
    keep(
      key,
      wait === null ? { left: drawn - 1, refusedUntil: 0 } : { left: 0, refusedUntil: now.getTime() + wait * 1000 },
    );
    return wait;
  };
  return {
    async anonymous(address) {
      const key = limitKey(secret, 'source', `graphql:${address ?? 'unknown'}`);
      const now = clock.now();
      const { left, refusedUntil } = known.get(key) ?? { left: 0, refusedUntil: 0 };
      if (refusedUntil > now.getTime()) return Math.ceil((refusedUntil - now.getTime()) / 1000);
      if (left === 0) return draw(key, now);
      keep(key, { left: left - 1, refusedUntil });
      return null;
    },
    keyRefused: (address) => {
      const key = limitKey(secret, 'source', `api-key:${address ?? 'unknown'}`);
      return countAttempt(prisma, [{ key, max: keysRefusedPerHour }], clock.now());
    },
  };
};
