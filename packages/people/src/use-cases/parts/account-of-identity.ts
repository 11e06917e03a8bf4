import type { Tx } from '@samlots/db';

type Identity = { readonly issuer: string; readonly subject: string; readonly email: string | null };

/** One at a time per identity and per address: two first sign-ins at the same moment would both make an account. */
export const lockIdentity = async (tx: Tx, { issuer, subject, email }: Identity): Promise<void> => {
  const keys = [JSON.stringify([issuer, subject]), ...(email === null ? [] : [email])];
  for (const key of keys.toSorted()) {
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${key}, 11))`;
  }
};

/** The account that the identity signs in to; null when it is new here. */
export const accountOfIdentity = (tx: Tx, { issuer, subject }: Identity): Promise<{ userId: string } | null> =>
  tx.account.findUnique({
    where: { providerId_accountId: { providerId: issuer, accountId: subject } },
    select: { userId: true },
  });
