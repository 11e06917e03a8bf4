import type { Tx } from '@samlots/db';
import { asTyped } from '../../model/as-typed.ts';

/**
 * Whom the reader of a mailbox may say that she is: the persons of its account, and those who have the address. Sharing a
 * mailbox makes nobody the same person (E11), so they are only ever offered. A protected identity that has no account
 * here is not told of at all.
 */
export const personsOfMailbox = (tx: Pick<Tx, 'person'>, email: string) =>
  tx.person.findMany({
    where: {
      mergedIntoId: null,
      OR: [
        { accounts: { some: { user: { email } } } },
        { protectedIdentity: false, email: { equals: asTyped(email), mode: 'insensitive' } },
      ],
    },
    orderBy: [{ sortKey: 'asc' }, { id: 'asc' }],
    take: 20,
  });
