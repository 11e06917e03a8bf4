import type { Db } from '@samlots/db';
import type { SignedIn } from '@samlots/kernel';
import { displayName } from '@samlots/people';
import type { KeptSection } from './kept-section.ts';

/** Names of what a role holds within; ids that lead nowhere any more are told as they are. */
async function scopeNames(prisma: Db, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const where = { id: { in: [...ids] } };
  const [organisations, districts, programmes] = await Promise.all([
    prisma.organisation.findMany({ where, select: { id: true, name: true } }),
    prisma.district.findMany({ where, select: { id: true, nameSv: true } }),
    prisma.trainingProgramme.findMany({ where, select: { id: true, titleSv: true } }),
  ]);
  return new Map([
    ...organisations.map(({ id, name }) => [id, name] as const),
    ...districts.map(({ id, nameSv }) => [id, nameSv] as const),
    ...programmes.map(({ id, titleSv }) => [id, titleSv] as const),
  ]);
}

/** Who she is here, where she works and which roles she has and has had. */
export async function keptOfPerson(prisma: Db, actor: SignedIn): Promise<readonly KeptSection[]> {
  const id = { in: [...actor.personIds] };
  const [persons, memberships, roles] = await Promise.all([
    prisma.person.findMany({ where: { id }, orderBy: { createdAt: 'asc' } }),
    prisma.membership.findMany({
      where: { personId: id },
      orderBy: { fromOn: 'asc' },
      include: { organisation: { select: { name: true } } },
    }),
    prisma.roleAssignment.findMany({ where: { personId: id }, orderBy: { fromOn: 'asc' } }),
  ]);
  const names = await scopeNames(
    prisma,
    roles.flatMap(({ scopeId }) => scopeId ?? []),
  );
  return [
    {
      kind: 'person',
      rows: persons.map((person) => ({
        name: displayName(person),
        // The address of a protected identity is told by the administrator alone, to herself too: screens are seen.
        email: person.protectedIdentity ? null : person.email,
        profession: person.profession,
        locale: person.locale,
        createdAt: person.createdAt,
      })),
    },
    {
      kind: 'membership',
      rows: memberships.map(({ organisation, kind, fromOn, toOn, leaveFromOn, leaveToOn }) => ({
        organisation: organisation.name,
        tie: kind,
        fromOn,
        toOn,
        leaveFromOn,
        leaveToOn,
      })),
    },
    {
      kind: 'role',
      rows: roles.map(({ role, scopeId, fromOn, toOn }) => ({
        role,
        scope: scopeId === null ? null : (names.get(scopeId) ?? scopeId),
        fromOn,
        toOn,
      })),
    },
  ];
}
