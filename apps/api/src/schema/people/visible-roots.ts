import { swedishDate, visibleOrganisations } from '@samlots/people';
import { builder } from '../builder.ts';
import { keyOf } from '../global-id.ts';
import { byName } from '../visible.ts';
import { District, Organisation } from './objects.ts';

const swedish = new Intl.Collator('sv');

builder.queryFields((t) => ({
  districts: t.prismaField({
    type: [District],
    description: 'Districts that are in use today, by name.',
    args: { ended: t.arg.boolean({ defaultValue: false, description: 'Also those that have ended.' }) },
    resolve: async (query, _parent, { ended }, { prisma, now }) => {
      const inUse = { OR: [{ validToOn: null }, { validToOn: { gte: swedishDate(now) } }] };
      const found = await prisma.district.findMany({ ...query, where: ended ? {} : inUse });
      return found.toSorted((a, b) => swedish.compare(a.nameSv, b.nameSv));
    },
  }),
  district: t.prismaField({
    type: District,
    nullable: true,
    args: { id: t.arg.id({ required: true }) },
    resolve: (query, _parent, { id }, { prisma }) =>
      prisma.district.findUnique({ ...query, where: { id: keyOf('District', id) } }),
  }),
  organisation: t.prismaField({
    type: Organisation,
    nullable: true,
    args: { id: t.arg.id({ required: true }) },
    resolve: (query, _parent, { id }, { prisma, actor }) =>
      prisma.organisation.findFirst({
        ...query,
        where: { AND: [{ id: keyOf('Organisation', id) }, visibleOrganisations(actor)] },
      }),
  }),
  organisations: t.prismaConnection({
    type: Organisation,
    cursor: 'id',
    args: { districtId: t.arg.id(), partner: t.arg.boolean() },
    resolve: (query, _parent, { districtId, partner }, { prisma, actor }) =>
      prisma.organisation.findMany({
        ...query,
        where: {
          AND: [
            visibleOrganisations(actor),
            districtId == null ? {} : { districtId: keyOf('District', districtId) },
            partner == null ? {} : { partner },
          ],
        },
        orderBy: byName,
      }),
  }),
}));
