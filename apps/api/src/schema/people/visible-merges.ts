import { displayName, peoplePermissions, personsNamed } from '@samlots/people';
import type { ApiContext } from '../../context.ts';
import { builder } from '../builder.ts';
import { byName, personsSeen } from '../visible.ts';
import { Person } from './visible-person.ts';

type MergeRow = { readonly id: string; readonly kept: string; readonly merged: string; readonly mergedAt: Date };

const PersonMerge = builder.objectRef<MergeRow>('PersonMerge').implement({
  description: 'Two persons that an administrator found to be one human being, and that can be split again.',
  authScopes: { signedIn: true },
  fields: (t) => ({
    key: t.exposeID('id'),
    kept: t.exposeString('kept'),
    merged: t.exposeString('merged'),
    mergedAt: t.expose('mergedAt', { type: 'DateTime' }),
  }),
});

const mayMerge = (_parent: unknown, _args: unknown, { actor }: ApiContext): boolean =>
  peoplePermissions.can(actor, 'merge-people', {});

const mergesOf = async ({ prisma }: ApiContext): Promise<MergeRow[]> => {
  const merges = await prisma.personMerge.findMany({
    where: { splitAt: null },
    orderBy: [{ mergedAt: 'desc' }, { id: 'desc' }],
    take: 50,
  });
  const ids = merges.flatMap(({ keptId, mergedId }) => [keptId, mergedId]);
  const persons = await prisma.person.findMany({ where: { id: { in: ids } } });
  const nameOf = (id: string): string => {
    const person = persons.find((one) => one.id === id);
    return person === undefined ? '–' : displayName(person);
  };
  return merges.map(({ id, keptId, mergedId, mergedAt }) => ({
    id,
    kept: nameOf(keptId),
    merged: nameOf(mergedId),
    mergedAt,
  }));
};

builder.queryFields((t) => ({
  findPeople: t.prismaConnection({
    type: Person,
    cursor: 'id',
    description: 'Persons by a part of their list name or address, or by id; to administrators alone.',
    authScopes: mayMerge,
    args: { search: t.arg.string(), ids: t.arg.idList() },
    resolve: async (query, _parent, { search, ids }, context) => {
      const named = search
        ? {
            OR: [
              personsNamed(search),
              { protectedIdentity: false, email: { contains: search, mode: 'insensitive' as const } },
            ],
          }
        : {};
      const where = { AND: [{ mergedIntoId: null }, named, ids == null ? {} : { id: { in: ids.map(String) } }] };
      return personsSeen(context, await context.prisma.person.findMany({ ...query, where, orderBy: byName }));
    },
  }),
  personMerges: t.field({
    type: [PersonMerge],
    description: 'The newest that have not been split; at most 50.',
    authScopes: mayMerge,
    resolve: (_parent, _args, context) => mergesOf(context),
  }),
}));
