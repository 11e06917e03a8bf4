import type { Tx } from '@samlots/db';
import { displayName } from '../../model/display-name.ts';
import { swedishDate } from '../../model/swedish-date.ts';
import type { Known } from '../../rules/staff-questions.ts';

/** Addresses among these that somebody has already: an account, or a person other than `except`. */
export const knownMailboxes = async (
  tx: Pick<Tx, 'user' | 'person'>,
  emails: readonly string[],
  except?: string,
): Promise<readonly string[]> => {
  if (emails.length === 0) return [];
  const asked = [...new Set(emails)];
  const users = await tx.user.findMany({ where: { email: { in: asked } }, select: { email: true } });
  const persons = await tx.person.findMany({
    where: {
      email: { in: asked, mode: 'insensitive' },
      mergedIntoId: null,
      ...(except === undefined ? {} : { id: { not: except } }),
    },
    select: { email: true },
  });
  return [...users, ...persons].flatMap(({ email }) => (email === null ? [] : [email.toLowerCase()]));
};

/** What the unit's own list shows, and who has these mailboxes. The unit's lock makes it stay so. */
export const knownAt = async (
  tx: Pick<Tx, 'user' | 'person' | 'membership'>,
  { organisationId, emails, now }: { organisationId: string; emails: readonly string[]; now: Date },
): Promise<Known> => {
  const here = await tx.membership.findMany({
    where: {
      organisationId,
      person: { mergedIntoId: null },
      OR: [{ toOn: null }, { toOn: { gte: swedishDate(now) } }],
    },
    select: { person: { select: { name: true, alias: true, protectedIdentity: true } } },
  });
  return { namesHere: here.map(({ person }) => displayName(person)), mailboxes: await knownMailboxes(tx, emails) };
};
