import { defineUseCase, type Tx } from '@samlots/db';
import { holdsPersonalNumber, type Lock, type World } from '@samlots/kernel';
import { z } from 'zod';
import { IdentityEmailUnverified, IdentityTiedElsewhere, IdentityUnknown } from '../errors.ts';
import { accountOfIdentity, lockIdentity } from './parts/account-of-identity.ts';
import { followClaim, type Followed } from './parts/follow-claim.ts';
import { giveTie } from './parts/give-tie-and-role.ts';
import { asTyped } from '../model/as-typed.ts';
import { makeJoinLink } from './parts/make-join-link.ts';
import { ensureAccount, makePerson } from './parts/make-person.ts';
import { nameInput } from './parts/name-input.ts';
import { unitsOfClaim } from './parts/units-of-claim.ts';

const input = z.object({
  /** The issuer, which with the subject is who somebody is, whatever her address becomes. */
  issuer: z.string().min(1).max(500),
  subject: z.string().min(1).max(255),
  /** Lower case, and only when the provider has verified it. */
  email: z.email().max(254).nullable(),
  name: z.string().max(1000),
  /** Values of the claim with organisations; null when the provider is asked for none. */
  organisations: z.array(z.string().max(500)).max(200).nullable(),
});
type Input = z.output<typeof input>;

/** `claim-mailed`: a unit has registered somebody with this address, who must first say by a link that it is her. */
type Joined =
  | ({ readonly kind: 'signed-in'; readonly how: 'known' | 'linked' | 'joined'; readonly userId: string } & Followed)
  | { readonly kind: 'claim-mailed'; readonly personIds: readonly string[] };

const load = async ({ tx, now }: World<Tx>, asked: Input) => {
  await lockIdentity(tx, asked);
  const account = await accountOfIdentity(tx, asked);
  const byEmail =
    account === null && asked.email !== null
      ? await tx.user.findUnique({ where: { email: asked.email }, include: { accounts: true } })
      : null;
  return { account, byEmail, units: await unitsOfClaim(tx, asked.organisations ?? [], now) };
};
type Loaded = Awaited<ReturnType<typeof load>>;

const tie = async ({ tx, newId, now }: World<Tx>, { issuer, subject }: Input, userId: string): Promise<void> => {
  await tx.account.create({
    data: { id: newId(), providerId: issuer, accountId: subject, userId, createdAt: now },
  });
};

/** An address that somebody has verified signs in to the account of that address, unless another identity already does. */
const link = async (world: World<Tx>, asked: Input, { byEmail, units }: Loaded): Promise<Joined | null> => {
  if (byEmail === null) return null;
  if (byEmail.accounts.some(({ providerId }) => providerId === asked.issuer)) throw new IdentityTiedElsewhere();
  await tie(world, asked, byEmail.id);
  const followed = await followClaim(world, byEmail.id, { units, asked: asked.organisations !== null });
  return { kind: 'signed-in', how: 'linked', userId: byEmail.id, ...followed };
};

const validDays = 7;

/** Whom the units of the claim have registered under the address: each is asked by mail, none is taken for her (E11). */
const askRegistered = async (world: World<Tx>, email: string, { units }: Loaded): Promise<readonly string[]> => {
  const registered = await world.tx.person.findMany({
    where: {
      email: { equals: asTyped(email), mode: 'insensitive' },
      mergedIntoId: null,
      protectedIdentity: false,
      accounts: { none: {} },
      memberships: { some: { organisationId: { in: units.map(({ id }) => id) }, toOn: null } },
    },
    take: 5,
  });
  for (const { id, name } of registered) {
    await makeJoinLink(world, { purpose: 'CLAIM', email, name, personId: id, validDays });
  }
  return registered.map(({ id }) => id);
};

/** The name that the provider tells, when it is one; else the first part of the address, which she can change. */
const nameOf = (told: string, email: string): string => {
  const parsed = nameInput.safeParse(told);
  return parsed.success && !holdsPersonalNumber(parsed.data) ? parsed.data : (email.split('@')[0] ?? email);
};

const join = async (world: World<Tx>, asked: Input, loaded: Loaded): Promise<Joined> => {
  if (asked.email === null) throw new IdentityEmailUnverified();
  if (loaded.units.length === 0) throw new IdentityUnknown();
  const registered = await askRegistered(world, asked.email, loaded);
  if (registered.length > 0) return { kind: 'claim-mailed', personIds: registered };
  const name = nameOf(asked.name, asked.email);
  const personId = await makePerson(world, { name, email: asked.email, locale: 'sv' });
  const userId = await ensureAccount(world, { email: asked.email, name });
  await world.tx.userPerson.create({ data: { userId, personId } });
  await tie(world, asked, userId);
  for (const { id } of loaded.units) await giveTie(world, { personId, organisationId: id });
  const gained = loaded.units.map(({ id }) => id);
  return { kind: 'signed-in', how: 'joined', userId, personIds: [personId], gained, notInClaim: [] };
};

/**
 * What an identity provider's word makes of somebody: the account that the identity is tied to; else that of a verified
 * address; else, when the claim names a unit that takes part, a new account and person with a tie to it. A tie that the
 * claim no longer holds is noted in the trail and ends nothing. Run by the door that has checked the provider's answer.
 */
export const joinByClaim = defineUseCase({
  name: 'join-by-claim',
  input,
  async locks({ issuer, subject, email, organisations }, tx): Promise<readonly Lock[]> {
    const users = await tx.user.findMany({
      where: {
        OR: [
          { accounts: { some: { providerId: issuer, accountId: subject } } },
          ...(email === null ? [] : [{ email }]),
        ],
      },
      select: { id: true },
    });
    const units = await tx.organisation.findMany({
      where: { externalIds: { hasSome: organisations ?? [] } },
      select: { id: true },
    });
    return [
      ...users.map(({ id }) => ({ table: 'User' as const, id })),
      ...units.map(({ id }) => ({ table: 'Organisation' as const, id })),
    ];
  },
  load,
  policy: (actor) => actor.kind === 'system',
  async run(world, asked, loaded): Promise<Joined> {
    const { account, units } = loaded;
    if (account === null) return (await link(world, asked, loaded)) ?? join(world, asked, loaded);
    const followed = await followClaim(world, account.userId, { units, asked: asked.organisations !== null });
    return { kind: 'signed-in', how: 'known', userId: account.userId, ...followed };
  },
  audit: (_asked, { units }, joined) => ({
    subjectKind: 'User',
    subjectId: joined.kind === 'signed-in' ? joined.userId : 'none',
    facts:
      joined.kind === 'signed-in'
        ? { how: joined.how, gained: joined.gained.join(' '), notInClaim: joined.notInClaim.join(' ') }
        : { how: joined.kind },
    scope: { organisationId: units[0]?.id ?? null, districtId: units[0]?.districtId ?? null },
    concerns: [...joined.personIds],
  }),
});
