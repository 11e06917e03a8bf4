/**
 * Everything that is kept about whoever is signed in (GDPR art. 15 and 20). Promises: every table that holds something
 * about a person is told, by the same rules as everywhere: a protected name by its alias. Refuses: to tell a program
 * anything, and to tell about anybody else.
 */
import type { Db } from '@samlots/db';
import type { Actor } from '@samlots/kernel';
import { keptOfAccount } from './kept-of-account.ts';
import { keptOfMail } from './kept-of-mail.ts';
import { keptOfPerson } from './kept-of-person.ts';
import { keptOfSeats } from './kept-of-seats.ts';
import type { KeptSection } from './kept-section.ts';

export async function collectKept(prisma: Db, actor: Actor): Promise<readonly KeptSection[]> {
  if (actor.kind !== 'signed-in' || actor.apiKey !== undefined) return [];
  return [
    ...(await keptOfPerson(prisma, actor)),
    ...(await keptOfSeats(prisma, actor)),
    ...(await keptOfMail(prisma, actor)),
    ...(await keptOfAccount(prisma, actor)),
  ];
}
