import { sortKey, type World } from '@samlots/kernel';
import type { Tx } from '@samlots/db';

type NewPerson = { readonly name: string; readonly email: string | null; readonly locale: string };

/** A new human being of the portal: never one who is there already, whatever the name or the address says. */
export const makePerson = async (
  { tx, now, newId }: World<Tx>,
  { name, email, locale }: NewPerson,
): Promise<string> => {
  const id = newId();
  await tx.person.create({ data: { id, name, sortKey: sortKey(name), email, locale, createdAt: now } });
  return id;
};

type Mailbox = { readonly email: string; readonly name: string };

/**
 * The account of a mailbox that has just been proved; made where there is none, and opened again where it had been closed.
 * Two that are made at once become one: the second waits for the first and takes it.
 */
export const ensureAccount = async ({ tx, now, newId }: World<Tx>, { email, name }: Mailbox): Promise<string> => {
  const made = { id: newId(), name, email, emailVerified: true, createdAt: now, updatedAt: now };
  await tx.user.createMany({ data: [made], skipDuplicates: true });
  const { id } = await tx.user.update({
    where: { email },
    data: { emailVerified: true, closedAt: null, lastSignInAt: now },
  });
  return id;
};
