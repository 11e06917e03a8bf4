import type { Db } from '@samlots/db';
import type { SignedIn } from '@samlots/kernel';
import type { KeptSection } from './kept-section.ts';

/** The newest of these are told; older mail is deleted after half a year in any case. */
const mostMails = 500;

/** Addresses that she reads: of the account, and of her persons where they are not protected. */
async function addressesOf(prisma: Db, { userId, personIds }: SignedIn): Promise<string[]> {
  const [user, persons] = await Promise.all([
    prisma.user.findUniqueOrThrow({ where: { id: userId }, select: { email: true } }),
    prisma.person.findMany({
      where: { id: { in: [...personIds] }, protectedIdentity: false },
      select: { email: true },
    }),
  ]);
  return [...new Set([user.email, ...persons.flatMap(({ email }) => email ?? [])])];
}

/** What was written to her, which invitations wait for her, and how many entries of the trail concern her. */
export async function keptOfMail(prisma: Db, actor: SignedIn): Promise<readonly KeptSection[]> {
  const personId = { in: [...actor.personIds] };
  const addresses = await addressesOf(prisma, actor);
  const lowerCase = addresses.map((address) => address.toLowerCase());
  const [mails, invitations, trail] = await Promise.all([
    prisma.message.findMany({
      where: { recipient: { not: '' }, OR: [{ recipient: { in: addresses } }, { enrolment: { personId } }] },
      orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
      take: mostMails,
      select: { kind: true, subject: true, recipient: true, state: true, createdAt: true, sentAt: true },
    }),
    prisma.joinLink.findMany({
      where: { OR: [{ personId }, { email: { in: lowerCase } }] },
      orderBy: { createdAt: 'asc' },
      include: { organisation: { select: { name: true } } },
    }),
    prisma.auditEntry.count({ where: { concernsIds: { hasSome: [...actor.personIds] } } }),
  ]);
  return [
    {
      kind: 'invitation',
      rows: invitations.map(({ purpose, email, organisation, role, createdAt, expiresAt, usedAt }) => ({
        purpose,
        email,
        organisation: organisation?.name ?? null,
        role,
        createdAt,
        expiresAt,
        usedAt,
      })),
    },
    // A mail about a protected identity went to her unit's contacts, whose addresses are theirs.
    {
      kind: 'mail',
      rows: mails.map(({ recipient, subject, state, createdAt, sentAt }) => ({
        subject,
        recipient: lowerCase.includes(recipient.toLowerCase()) ? recipient : null,
        mailState: state,
        createdAt,
        sentAt,
      })),
    },
    { kind: 'trail', rows: [{ entries: trail }] },
  ];
}
