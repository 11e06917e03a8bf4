import type { World } from '@samlots/kernel';
import type { Tx } from '@samlots/db';

type Wanted = { readonly personId: string; readonly name: string; readonly email: string };

/**
 * Accounts for people whose mailboxes no account and no other person has, so that they can sign in by a link to it. The
 * caller has seen that they are alone with it. One that somebody else opened in the meantime is left alone: sharing a
 * mailbox makes nobody the same person (E11).
 */
export const openAccounts = async ({ tx, now, newId }: World<Tx>, wanted: readonly Wanted[]): Promise<void> => {
  const users = wanted.map(({ name, email }) => ({ id: newId(), name, email, createdAt: now, updatedAt: now }));
  await tx.user.createMany({ data: users, skipDuplicates: true });
  const made = await tx.user.findMany({
    where: { id: { in: users.map(({ id }) => id) } },
    select: { id: true, email: true },
  });
  const links = made.flatMap(({ id, email }) => {
    const person = wanted.find((one) => one.email === email);
    return person === undefined ? [] : [{ userId: id, personId: person.personId }];
  });
  await tx.userPerson.createMany({ data: links });
};
