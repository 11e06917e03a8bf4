import type { World } from '@samlots/kernel';
import type { Tx } from '@samlots/db';
import { swedishDate } from '../../model/swedish-date.ts';

type Tie = { readonly personId: string; readonly organisationId: string; readonly kind?: string };

/** Makes sure that the person has a tie to the unit today; one that was to begin later begins today. */
export const giveTie = async (world: World<Tx>, { personId, organisationId, kind }: Tie): Promise<string> => {
  const { tx, now, actor, newId } = world;
  const today = swedishDate(now);
  const found = await tx.membership.findFirst({
    where: { personId, organisationId, OR: [{ toOn: null }, { toOn: { gte: today } }] },
    orderBy: { fromOn: 'asc' },
  });
  if (found !== null) {
    if (found.fromOn > today) await tx.membership.update({ where: { id: found.id }, data: { fromOn: today } });
    return found.id;
  }
  const registeredById = actor.kind === 'signed-in' ? (actor.personIds[0] ?? null) : null;
  const id = newId();
  await tx.membership.create({
    data: { id, personId, organisationId, kind: kind ?? 'EMPLOYED', fromOn: today, registeredById },
  });
  return id;
};

type Grant = {
  readonly personId: string;
  readonly role: string;
  readonly scopeKind: string;
  readonly scopeId: string | null;
  readonly givenById: string | null;
};

/** Makes sure that the person holds the role from today on, until somebody ends it. */
export const giveRole = async ({ tx, now, newId }: World<Tx>, grant: Grant): Promise<void> => {
  const { personId, role, scopeKind, scopeId } = grant;
  const today = swedishDate(now);
  const found = await tx.roleAssignment.findFirst({ where: { personId, role, scopeKind, scopeId, toOn: null } });
  if (found === null) {
    await tx.roleAssignment.create({ data: { id: newId(), ...grant, fromOn: today } });
  } else if (found.fromOn > today) {
    await tx.roleAssignment.update({ where: { id: found.id }, data: { fromOn: today } });
  }
};
