import { personsNamed, visibleMemberships, visibleOrganisations, visiblePersons } from '@samlots/people';
import { builder } from '../builder.ts';
import { byName, personsSeen, seenBy } from '../visible.ts';
import { District, Membership, Organisation } from './objects.ts';
import { Person } from './visible-person.ts';

builder.prismaObjectFields(District, (t) => ({
  successor: t.relation('successor', {
    nullable: true,
    description: 'The district that took over, where this one has ended.',
  }),
  organisations: t.relatedConnection('organisations', {
    cursor: 'id',
    totalCount: true,
    query: seenBy(visibleOrganisations, byName),
  }),
}));

builder.prismaObjectFields(Organisation, (t) => ({
  district: t.relation('district'),
  successor: t.relation('successor', { nullable: true }),
  staff: t.prismaConnection({
    type: Person,
    cursor: 'id',
    args: { search: t.arg.string({ description: 'Part of a name.' }) },
    resolve: async (query, organisation, { search }, context) => {
      const here = visibleMemberships(context.actor, context.now);
      const where = {
        AND: [
          visiblePersons(context.actor, context.now),
          { memberships: { some: { AND: [here, { organisationId: organisation.id }] } } },
          search ? personsNamed(search) : {},
        ],
      };
      return personsSeen(context, await context.prisma.person.findMany({ ...query, where, orderBy: byName }));
    },
  }),
}));

builder.prismaObjectFields(Person, (t) => ({
  memberships: t.relation('memberships', {
    query: seenBy(visibleMemberships, [{ fromOn: 'asc' as const }, { id: 'asc' as const }]),
  }),
}));

builder.prismaObjectFields(Membership, (t) => ({
  organisation: t.relation('organisation'),
  person: t.relation('person'),
}));
