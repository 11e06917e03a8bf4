import { defineUseCase } from '@samlots/db';
import { InvalidInput, NotFound } from '@samlots/kernel';
import { z } from 'zod';
import { StepUpNeeded } from '../errors.ts';
import { swedishDate } from '../model/swedish-date.ts';
import { mustStepUp } from '../rules/second-factor.ts';
import { loadScope } from './parts/load-scope.ts';
import { mayHandRole, refuseScope, roleInput } from './parts/role-input.ts';

const input = z.object({
  personId: z.string().min(1).max(64),
  ...roleInput,
  /** Named second among the contacts of a unit; may do the same. */
  deputy: z.boolean().default(false),
  /** Last day of the role, ISO date; left out: until somebody ends it. */
  toOn: z.iso.date().nullish(),
});

const lastDay = (toOn: string | null | undefined, today: Date): Date | null => {
  if (toOn == null) return null;
  const day = new Date(`${toOn}T00:00:00Z`);
  if (day < today) throw new InvalidInput([{ path: 'toOn', rule: 'in-the-past' }]);
  return day;
};

/** Gives a person a role from today on. One who holds it there already keeps it, with the new last day. */
export const giveRole = defineUseCase({
  name: 'give-role',
  input,
  locks: ({ personId, scopeKind, scopeId }) => [
    { table: 'Person', id: personId },
    ...(scopeKind === 'ORGANISATION' && scopeId !== null ? [{ table: 'Organisation', id: scopeId } as const] : []),
  ],
  async load({ tx }, asked) {
    refuseScope(asked);
    const person = await tx.person.findFirst({ where: { id: asked.personId, mergedIntoId: null } });
    if (person === null) throw new NotFound({ id: asked.personId });
    return loadScope(tx, asked, true);
  },
  policy: (actor, scope, asked) => mayHandRole(actor, asked, scope),
  async run({ tx, actor, now, newId }, asked) {
    const { personId, role, scopeKind, scopeId, deputy } = asked;
    if (mustStepUp(actor, [asked], now)) throw new StepUpNeeded();
    const today = swedishDate(now);
    const term = { deputy, toOn: lastDay(asked.toOn, today) };
    const held = await tx.roleAssignment.findFirst({
      where: {
        personId,
        role,
        scopeKind,
        scopeId,
        fromOn: { lte: today },
        OR: [{ toOn: null }, { toOn: { gte: today } }],
      },
    });
    if (held !== null) {
      await tx.roleAssignment.update({ where: { id: held.id }, data: term });
      return { assignmentId: held.id };
    }
    const givenById = actor.kind === 'signed-in' ? (actor.personIds[0] ?? null) : null;
    const id = newId();
    await tx.roleAssignment.create({
      data: { id, personId, role, scopeKind, scopeId, ...term, fromOn: today, givenById },
    });
    return { assignmentId: id };
  },
  audit: ({ personId, role, scopeKind, scopeId }, scope, { assignmentId }) => ({
    subjectKind: 'RoleAssignment',
    subjectId: assignmentId,
    facts: { role, scopeKind, ...(scopeId === null ? {} : { scopeId }) },
    scope,
    concerns: [personId],
  }),
});
