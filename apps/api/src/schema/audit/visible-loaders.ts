import DataLoader from 'dataloader';
import { displayName, swedishDate, visibleOrganisations, visiblePersons } from '@samlots/people';
import type { ApiContext } from '../../context.ts';
import { perRequest } from '../training/per-request.ts';

type Named = { readonly id: string; readonly name: string };

/** An account as the trail tells of it: by name, and by the roles and the unit that it had at an instant. */
type AccountThen = {
  readonly name: string | null;
  rolesAt(at: Date): readonly string[];
  unitAt(at: Date): string | null;
};

type Dated = { readonly fromOn: Date; readonly toOn: Date | null };

const held = <Row extends Dated>(rows: readonly Row[], at: Date): readonly Row[] => {
  const date = swedishDate(at);
  return rows.filter(({ fromOn, toOn }) => fromOn <= date && (toOn === null || toOn >= date));
};

const readAccounts = ({ prisma }: ApiContext, ids: readonly string[]) =>
  prisma.user.findMany({
    where: { id: { in: [...ids] } },
    select: {
      id: true,
      persons: {
        orderBy: { personId: 'asc' },
        select: {
          person: {
            select: {
              name: true,
              alias: true,
              protectedIdentity: true,
              roles: { select: { role: true, fromOn: true, toOn: true }, orderBy: { id: 'asc' } },
              memberships: {
                select: { fromOn: true, toOn: true, organisation: { select: { name: true } } },
                orderBy: { fromOn: 'desc' },
              },
            },
          },
        },
      },
    },
  });

type Account = Awaited<ReturnType<typeof readAccounts>>[number];

const accountThen = ({ persons }: Account): AccountThen => {
  const people = persons.map(({ person }) => person);
  const [first] = people;
  return {
    name: first === undefined ? null : displayName(first),
    rolesAt: (at) => [...new Set(people.flatMap(({ roles }) => held(roles, at).map(({ role }) => role)))],
    unitAt: (at) => people.flatMap(({ memberships }) => held(memberships, at))[0]?.organisation.name ?? null,
  };
};

/** Accounts by id; null for one that is no more. */
export const auditActors = perRequest(
  (context) =>
    new DataLoader<string, AccountThen | null>(async (ids) => {
      const found = new Map((await readAccounts(context, ids)).map((account) => [account.id, accountThen(account)]));
      return ids.map((id) => found.get(id) ?? null);
    }),
);

/** Organisations that the viewer may know of. */
export const auditUnits = perRequest(
  ({ prisma, actor }) =>
    new DataLoader<string, Named | null>(async (ids) => {
      const where = { AND: [{ id: { in: [...ids] } }, visibleOrganisations(actor)] };
      const rows = await prisma.organisation.findMany({ where, select: { id: true, name: true } });
      const found = new Map(rows.map((row) => [row.id, row]));
      return ids.map((id) => found.get(id) ?? null);
    }),
);

/** Persons whom the viewer may see, by the name of the lists. */
export const auditPersons = perRequest(
  ({ prisma, actor, now }) =>
    new DataLoader<string, Named | null>(async (ids) => {
      const where = { AND: [{ id: { in: [...ids] } }, visiblePersons(actor, now)] };
      const found = new Map((await prisma.person.findMany({ where })).map((person) => [person.id, person]));
      return ids.map((id) => {
        const person = found.get(id);
        return person === undefined ? null : { id, name: displayName(person) };
      });
    }),
);
