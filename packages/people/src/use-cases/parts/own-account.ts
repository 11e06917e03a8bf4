import type { Tx } from '@samlots/db';
import { NotFound, type Actor } from '@samlots/kernel';

/** The account and the persons whom a change of it concerns. */
export const loadAccount = async (tx: Tx, userId: string) => {
  const user = await tx.user.findUnique({
    where: { id: userId },
    include: { persons: { select: { personId: true } } },
  });
  if (user === null) throw new NotFound({ id: userId });
  return user;
};

type Account = Awaited<ReturnType<typeof loadAccount>>;

/** The account is the actor's own, and a person asks, not a program: a key never opens its owner's door wider. */
export const isOwnAccount = (actor: Actor, userId: string): boolean =>
  actor.kind === 'signed-in' && actor.apiKey === undefined && actor.userId === userId;

/** What the trail says of a change to an account. */
export const auditOf = (user: Account, facts: Readonly<Record<string, string | number>> = {}) => ({
  subjectKind: 'User',
  subjectId: user.id,
  facts,
  concerns: user.persons.map(({ personId }) => personId),
});
