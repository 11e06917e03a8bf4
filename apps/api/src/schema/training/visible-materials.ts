import DataLoader from 'dataloader';
import { visibleMaterials } from '@samlots/training';
import { builder } from '../builder.ts';
import { seenBy } from '../visible.ts';
import { SessionOccurrence } from './occurrence-objects.ts';
import { perRequest } from './per-request.ts';

const seesMaterial = perRequest(
  ({ prisma, actor, now }) =>
    new DataLoader<string, boolean>(async (ids) => {
      const where = { AND: [{ id: { in: [...ids] } }, visibleMaterials(actor, now)] };
      const seen = new Set((await prisma.material.findMany({ where, select: { id: true } })).map(({ id }) => id));
      return ids.map((id) => seen.has(id));
    }),
);

const Material = builder.prismaObject('Material', {
  description: 'A link, or a file that is read at `/filer/<key>`.',
  select: { id: true },
  authScopes: ({ id }, context) => seesMaterial(context).load(id),
  fields: (t) => ({
    key: t.exposeID('id'),
    title: t.exposeString('title'),
    shown: t.exposeString('shown', { description: 'BEFORE, AFTER or BOTH.' }),
    agendaItemKey: t.exposeID('agendaItemId', {
      nullable: true,
      description: 'Null where it belongs to the whole day.',
    }),
    url: t.exposeString('url', { nullable: true }),
    fileName: t.exposeString('fileName', { nullable: true }),
    contentType: t.exposeString('contentType', { nullable: true }),
    sizeBytes: t.exposeInt('sizeBytes', { nullable: true }),
  }),
});

builder.prismaObjectFields(SessionOccurrence, (t) => ({
  materials: t.relation('materials', {
    type: Material,
    description: 'Those that the viewer may see now, oldest first.',
    query: seenBy(visibleMaterials, [{ createdAt: 'asc' as const }, { id: 'asc' as const }]),
  }),
}));
