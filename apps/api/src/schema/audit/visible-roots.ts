import {
  displayName,
  mayReadAudit,
  midnightOf,
  personsNamed,
  visibleAuditEntries,
  visibleOrganisations,
  visiblePersons,
} from '@samlots/people';
import type { ApiContext } from '../../context.ts';
import { builder } from '../builder.ts';
import { keyOf } from '../global-id.ts';
import { byName } from '../visible.ts';
import { AuditEntry, AuditName, type Named } from './audit-objects.ts';

const dayMs = 86_400_000;

type Asked = {
  readonly useCase?: string | null | undefined;
  readonly personIds?: readonly string[] | null | undefined;
  readonly organisationIds?: readonly string[] | null | undefined;
};

const about = ({ useCase, personIds, organisationIds }: Asked) => ({
  ...(useCase == null ? {} : { useCase }),
  ...(personIds == null ? {} : { concernsIds: { hasSome: personIds.map((id) => keyOf('Person', id)) } }),
  ...(organisationIds == null
    ? {}
    : { organisationId: { in: organisationIds.map((id) => keyOf('Organisation', id)) } }),
});

builder.queryField('auditEntries', (t) =>
  t.prismaConnection({
    type: AuditEntry,
    cursor: 'id',
    description: 'The trail, newest first: all of it to administrators, what concerns oneself to everybody else.',
    args: {
      useCase: t.arg.string(),
      personIds: t.arg.idList({ description: 'Entries that concern one of these persons.' }),
      organisationIds: t.arg.idList({ description: 'Entries about one of these organisations.' }),
      from: t.arg({ type: 'Day', description: 'From this Swedish day.' }),
      until: t.arg({ type: 'Day', description: 'To this Swedish day, it included.' }),
      mine: t.arg.boolean({ defaultValue: false, description: 'Only what concerns oneself, also to administrators.' }),
    },
    resolve: (query, _parent, { from, until, mine, ...asked }, { prisma, actor }) =>
      prisma.auditEntry.findMany({
        ...query,
        where: {
          AND: [
            visibleAuditEntries(actor),
            mine ? { concernsIds: { hasSome: actor.kind === 'signed-in' ? [...actor.personIds] : [] } } : {},
            about(asked),
            from == null ? {} : { at: { gte: midnightOf(from) } },
            until == null ? {} : { at: { lt: midnightOf(new Date(until.getTime() + dayMs)) } },
          ],
        },
        orderBy: [{ at: 'desc' }, { id: 'desc' }],
      }),
  }),
);

type Wanted = {
  readonly person?: string | null | undefined;
  readonly organisation?: string | null | undefined;
  readonly personIds?: readonly string[] | null | undefined;
  readonly organisationIds?: readonly string[] | null | undefined;
};

/** More than these and the name says too little. */
const mostMatches = 20;

const matchPersons = async ({ prisma, actor, now }: ApiContext, { person, personIds }: Wanted): Promise<Named[]> => {
  if (!person && !personIds) return [];
  const wanted = personIds ? { id: { in: personIds.map((id) => keyOf('Person', id)) } } : personsNamed(person ?? '');
  const where = { AND: [visiblePersons(actor, now), wanted] };
  const rows = await prisma.person.findMany({ where, orderBy: byName, take: mostMatches + 1 });
  return rows.map((row) => ({ id: row.id, name: displayName(row) }));
};

const matchUnits = async ({ prisma, actor }: ApiContext, asked: Wanted): Promise<Named[]> => {
  const { organisation, organisationIds } = asked;
  if (!organisation && !organisationIds) return [];
  const wanted = organisationIds
    ? { id: { in: organisationIds.map((id) => keyOf('Organisation', id)) } }
    : { name: { contains: organisation ?? '', mode: 'insensitive' as const } };
  const where = { AND: [visibleOrganisations(actor), wanted] };
  return prisma.organisation.findMany({
    where,
    orderBy: byName,
    take: mostMatches + 1,
    select: { id: true, name: true },
  });
};

const AuditMatches = builder.objectRef<{ persons: Named[]; organisations: Named[] }>('AuditMatches').implement({
  description: `What a choice of entries may be about; ${mostMatches + 1} of a kind means that there are more.`,
  authScopes: { signedIn: true },
  fields: (t) => ({
    persons: t.field({ type: [AuditName], resolve: ({ persons }) => persons }),
    organisations: t.field({ type: [AuditName], resolve: ({ organisations }) => organisations }),
  }),
});

builder.queryField('auditMatches', (t) =>
  t.field({
    type: AuditMatches,
    description: 'Persons and organisations by part of a name or by id, to choose entries by. To administrators alone.',
    authScopes: (_parent, _args, { actor }) => mayReadAudit(actor),
    args: {
      person: t.arg.string(),
      organisation: t.arg.string(),
      personIds: t.arg.idList(),
      organisationIds: t.arg.idList(),
    },
    resolve: async (_parent, asked, context) => {
      const [persons, organisations] = await Promise.all([matchPersons(context, asked), matchUnits(context, asked)]);
      return { persons, organisations };
    },
  }),
);
