import type { Prisma } from '@samlots/db/client';
import { z } from 'zod';
import type { Earlier, Standing } from './what-to-tell.ts';

const stored = z.object({
  place: z.enum(['seat', 'queue']),
  startsAt: z.coerce.date(),
  endsAt: z.coerce.date(),
  venue: z.string(),
});

/** A standing as `Message.facts` keeps it. */
export const factsOf = ({ place, startsAt, endsAt, venue }: Standing): Prisma.InputJsonObject => ({
  place,
  startsAt: startsAt.toISOString(),
  endsAt: endsAt.toISOString(),
  venue,
});

type Row = {
  readonly kind: string;
  readonly method: string | null;
  readonly state: string;
  readonly facts: unknown;
};

/** An earlier message as the rules see it. One that was refused for good told its reader nothing. */
export function readEarlier({ kind, method, state, facts }: Row): Earlier {
  const told = stored.safeParse(facts);
  return { kind, method, dropped: state === 'DROPPED', told: told.success && state !== 'FAILED' ? told.data : null };
}
