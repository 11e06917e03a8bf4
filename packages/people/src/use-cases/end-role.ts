import { defineUseCase, type Tx } from '@samlots/db';
import { InvalidInput, isSelf, NotFound, type Actor, type Resource } from '@samlots/kernel';
import { z } from 'zod';
import { givenRoles, scopeKinds } from '../model/role-scopes.ts';
import { swedishDate } from '../model/swedish-date.ts';
import { endAccess } from './parts/end-access.ts';
import { loadScope } from './parts/load-scope.ts';
import { mayHandRole } from './parts/role-input.ts';

const input = z.object({
  assignmentId: z.string().min(1).max(64),
  /** Last day of the role, ISO date; left out: it ends at once. */
  lastOn: z.iso.date().nullish(),
});

const day = 86_400_000;
const kept = z.object({ personId: z.string(), role: z.enum([...givenRoles, 'STAFF']), scopeKind: z.enum(scopeKinds) });

const loadAssignment = async (tx: Tx, id: string) => {
  const assignment = await tx.roleAssignment.findUnique({ where: { id } });
  if (assignment === null) throw new NotFound({ id });
  return { ...assignment, ...kept.parse(assignment), owners: await loadScope(tx, assignment, false) };
};

type Loaded = z.output<typeof kept> & { readonly owners: Resource; readonly toOn: Date | null };

/** Nobody ends the own role as administrator, so there is always one left. */
const mayEnd = (actor: Actor, { personId, role, scopeKind, owners }: Loaded): boolean => {
  if (role === 'ADMIN' && isSelf(actor, personId)) return false;
  return mayHandRole(actor, { role: role === 'STAFF' ? 'ADMIN' : role, scopeKind }, owners);
};

const lastDay = (lastOn: string | null | undefined, today: Date): Date => {
  if (lastOn == null) return new Date(today.getTime() - day);
  const last = new Date(`${lastOn}T00:00:00Z`);
  if (last < today) throw new InvalidInput([{ path: 'lastOn', rule: 'in-the-past' }]);
  return last;
};

/**
 * Ends a role, at once or on a day to come. Keys that held it are revoked, and an account without any role and workplace
 * left is signed out everywhere.
 */
export const endRole = defineUseCase({
  name: 'end-role',
  input,
  async locks({ assignmentId }, tx) {
    // An assignment never changes its person.
    const parent = await tx.roleAssignment.findUnique({ where: { id: assignmentId }, select: { personId: true } });
    return parent === null ? [] : [{ table: 'Person', id: parent.personId }];
  },
  load: ({ tx }, { assignmentId }) => loadAssignment(tx, assignmentId),
  policy: mayEnd,
  async run(world, { assignmentId, lastOn }, { personId, toOn: endedOn }) {
    const today = swedishDate(world.now);
    // What has ended stays as it was: the trail of who held what is not moved by pressing twice.
    if (endedOn !== null && endedOn < today) return { assignmentId, toOn: endedOn };
    const toOn = lastDay(lastOn, today);
    await world.tx.roleAssignment.update({ where: { id: assignmentId }, data: { toOn } });
    await endAccess(world, personId);
    return { assignmentId, toOn };
  },
  audit: ({ assignmentId }, { personId, role, owners }, { toOn }) => ({
    subjectKind: 'RoleAssignment',
    subjectId: assignmentId,
    facts: { role, toOn: toOn.toISOString().slice(0, 10) },
    scope: owners,
    concerns: [personId],
  }),
});
