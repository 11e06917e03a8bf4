import { defineUseCase, type Tx } from '@samlots/db';
import { InvalidInput, NotFound, type Lock, type World } from '@samlots/kernel';
import { z } from 'zod';
import { JoinLinkSpent, OrganisationClosed } from '../errors.ts';
import { joinStateOf } from '../model/join-state.ts';
import { giveRole, giveTie } from './parts/give-tie-and-role.ts';
import { nameInput, refusePersonalNumber } from './parts/name-input.ts';
import { ensureAccount, makePerson } from './parts/make-person.ts';
import { personsOfMailbox } from './parts/persons-of-mailbox.ts';

const input = z.object({
  tokenHash: z.string().min(20).max(100),
  /** The person whom the reader says she is; left out where she is new here. */
  personId: z.string().min(1).max(64).optional(),
  name: nameInput.optional(),
});
type Input = z.output<typeof input>;

const loadLink = async (tx: Tx, tokenHash: string) => {
  const link = await tx.joinLink.findUnique({
    where: { tokenHash },
    include: { organisation: true, person: { select: { id: true, mergedIntoId: true } } },
  });
  if (!link) throw new JoinLinkSpent({ state: 'UNKNOWN' });
  return link;
};

type Link = Awaited<ReturnType<typeof loadLink>>;

const refuseSpent = (link: Link, now: Date): void => {
  const state = joinStateOf(link, now);
  if (state === 'CLOSED') {
    throw new OrganisationClosed({ closedOn: link.organisation?.closedOn?.toISOString().slice(0, 10) ?? '' });
  }
  if (state !== 'OPEN') throw new JoinLinkSpent({ state });
};

/** Used by exactly one of those who press the button at the same moment. */
const useUp = async ({ tx, now }: World<Tx>, id: string): Promise<void> => {
  const { count } = await tx.joinLink.updateMany({
    where: { id, usedAt: null, withdrawnAt: null },
    data: { usedAt: now },
  });
  if (count !== 1) throw new JoinLinkSpent({ state: 'USED' });
};

/** The person of the link; else the one she says she is, among those of her mailbox; else a new one by the name she gave. */
const whoAccepts = async (world: World<Tx>, link: Link, { personId, name }: Input): Promise<string> => {
  if (link.person) return link.person.mergedIntoId ?? link.person.id;
  if (personId !== undefined) {
    const offered = await personsOfMailbox(world.tx, link.email);
    if (!offered.some(({ id }) => id === personId)) throw new InvalidInput([{ path: 'personId', rule: 'unknown' }]);
    return personId;
  }
  if (name === undefined) throw new InvalidInput([{ path: 'name', rule: 'required' }]);
  return makePerson(world, { name, email: link.email, locale: link.locale });
};

const giveWhatItPromises = async (world: World<Tx>, link: Link, personId: string): Promise<void> => {
  const { purpose, organisationId, role, scopeKind, scopeId, givenById } = link;
  if (purpose !== 'CLAIM' && organisationId !== null) await giveTie(world, { personId, organisationId });
  if (purpose === 'CONTACT' && organisationId !== null) {
    const scope = { scopeKind: 'ORGANISATION', scopeId: organisationId };
    await giveRole(world, { personId, role: 'ORG_CONTACT', ...scope, givenById });
    await world.tx.organisation.updateMany({
      where: { id: organisationId, status: 'INVITED' },
      data: { status: 'ACTIVE', version: { increment: 1 } },
    });
  }
  if (purpose === 'ROLE' && role !== null && scopeKind !== null) {
    await giveRole(world, { personId, role, scopeKind, scopeId, givenById });
  }
};

/**
 * What the button of an invitation does, once: the reader of the mail gets an account, says who she is or that she is
 * new, and becomes what the link says. Run by the door that has hashed the token; nobody is matched by name (E11).
 */
export const acceptJoinLink = defineUseCase({
  name: 'accept-join-link',
  input,
  async locks({ tokenHash, personId }, tx) {
    // A link never changes its unit, its person or its mailbox.
    const link = await tx.joinLink.findUnique({ where: { tokenHash } });
    if (!link) return [];
    const account = await tx.user.findUnique({ where: { email: link.email }, select: { id: true } });
    const wanted: readonly [Lock['table'], string | null | undefined][] = [
      ['Organisation', link.organisationId],
      ['Person', link.personId ?? personId],
      ['User', account?.id],
    ];
    return wanted.flatMap(([table, id]) => (id == null ? [] : [{ table, id }]));
  },
  load: ({ tx }, { tokenHash }) => loadLink(tx, tokenHash),
  policy: (actor) => actor.kind === 'system',
  async run(world, asked, link) {
    refuseSpent(link, world.now);
    refusePersonalNumber('name', asked.name);
    await useUp(world, link.id);
    const personId = await whoAccepts(world, link, asked);
    const person = await world.tx.person.findUnique({ where: { id: personId } });
    if (!person) throw new NotFound({ id: personId });
    const userId = await ensureAccount(world, { email: link.email, name: person.alias ?? person.name });
    await world.tx.userPerson.createMany({ data: [{ userId, personId }], skipDuplicates: true });
    await giveWhatItPromises(world, link, personId);
    return { userId, personId, purpose: link.purpose, organisationId: link.organisationId };
  },
  audit: (_asked, link, { personId }) => ({
    subjectKind: 'JoinLink',
    subjectId: link.id,
    facts: { purpose: link.purpose, ...(link.role === null ? {} : { role: link.role }) },
    scope: { organisationId: link.organisationId, districtId: link.organisation?.districtId ?? null },
    concerns: [personId],
  }),
});
