import { defineUseCase } from '@samlots/db';
import { z } from 'zod';

/** How long nobody may have signed in, in months (E12). */
const unusedMonths = 12;

const monthsBefore = (now: Date, months: number): Date => {
  const then = new Date(now);
  then.setUTCMonth(then.getUTCMonth() - months);
  return then;
};

/**
 * Closes accounts that nobody has signed in to, and no program has used a key of, for twelve months: sessions end, keys
 * are revoked. Persons, seats and history stay, and an administrator can open the account again.
 */
export const closeUnusedAccounts = defineUseCase({
  name: 'close-unused-accounts',
  input: z.object({}),
  locks: () => [],
  load: async () => null,
  policy: (actor) => actor.kind === 'system',
  async run({ tx, now }) {
    const before = monthsBefore(now, unusedMonths);
    const unused = await tx.user.findMany({
      where: {
        closedAt: null,
        createdAt: { lt: before },
        OR: [{ lastSignInAt: null }, { lastSignInAt: { lt: before } }],
        sessions: { none: { lastSeenAt: { gte: before } } },
        apiKeys: { none: { lastUsedAt: { gte: before } } },
      },
      select: { id: true, persons: { select: { personId: true } } },
    });
    const userId = { in: unused.map(({ id }) => id) };
    await tx.user.updateMany({ where: { id: userId, closedAt: null }, data: { closedAt: now } });
    await tx.apiKey.updateMany({ where: { userId, revokedAt: null }, data: { revokedAt: now } });
    await tx.session.deleteMany({ where: { userId } });
    return { count: unused.length, concerns: unused.flatMap(({ persons }) => persons.map(({ personId }) => personId)) };
  },
  audit: (_input, _loaded, { count, concerns }) => ({
    subjectKind: 'User',
    subjectId: 'all',
    facts: { count },
    concerns,
  }),
});
