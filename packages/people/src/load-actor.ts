import type { Db } from '@samlots/db';
import { roles, type Grant, type SignedIn } from '@samlots/kernel';
import { z } from 'zod';
import { swedishDate } from './model/swedish-date.ts';

const rows = z.array(
  z.object({
    personId: z.string(),
    organisationId: z.string().nullable(),
    role: z.enum(roles).nullable(),
    scopeKind: z.enum(['EVERYWHERE', 'DISTRICT', 'PROGRAMME', 'ORGANISATION', 'SERVICE']).nullable(),
    scopeId: z.string().nullable(),
  }),
);

type Row = z.output<typeof rows>[number];

const kinds = {
  DISTRICT: 'district',
  PROGRAMME: 'programme',
  ORGANISATION: 'organisation',
  SERVICE: 'service',
} as const;

const grantOf = ({ role, scopeKind, scopeId }: Row): readonly Grant[] => {
  if (role === null || scopeKind === null) return [];
  if (scopeKind === 'EVERYWHERE') return [{ role, scope: { kind: 'everywhere' } }];
  return scopeId === null ? [] : [{ role, scope: { kind: kinds[scopeKind], id: scopeId } }];
};

const unique = (values: readonly (string | null)[]): readonly string[] => [
  ...new Set(values.filter((value) => value !== null)),
];

/**
 * The actor behind an account on the Swedish date of `now`: its persons, their valid memberships and valid roles.
 * One statement, because every request of a signed-in person begins with it. An unknown account has no persons.
 */
export const loadActor = async (prisma: Pick<Db, '$queryRaw'>, userId: string, now: Date): Promise<SignedIn> => {
  const today = swedishDate(now).toISOString().slice(0, 10);
  const found = rows.parse(
    await prisma.$queryRaw`
      SELECT link."personId", tie."organisationId", NULL::text AS "role", NULL::text AS "scopeKind", NULL::text AS "scopeId"
      FROM "UserPerson" link
      LEFT JOIN "Membership" tie ON tie."personId" = link."personId"
        AND tie."fromOn" <= ${today}::date AND (tie."toOn" IS NULL OR tie."toOn" >= ${today}::date)
      WHERE link."userId" = ${userId}
      UNION ALL
      SELECT link."personId", NULL, given."role", given."scopeKind", given."scopeId"
      FROM "UserPerson" link
      JOIN "RoleAssignment" given ON given."personId" = link."personId"
        AND given."fromOn" <= ${today}::date AND (given."toOn" IS NULL OR given."toOn" >= ${today}::date)
      WHERE link."userId" = ${userId}`,
  );
  return {
    kind: 'signed-in',
    userId,
    personIds: unique(found.map((row) => row.personId)),
    organisationIds: unique(found.map((row) => row.organisationId)),
    grants: found.flatMap(grantOf),
  };
};
