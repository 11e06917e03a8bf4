import { collectKept } from '../../kept/collect-kept.ts';
import { keptText, type KeptRow, type KeptSection } from '../../kept/kept-section.ts';
import { builder } from '../builder.ts';

type KeptField = { readonly name: string; readonly value: string | null };

const KeptValue = builder.objectRef<KeptField>('KeptValue').implement({
  description: 'Instants end in `At`, dates in `On` (ISO 8601); closed lists are told by their code.',
  authScopes: { signedIn: true },
  fields: (t) => ({ name: t.exposeString('name'), value: t.exposeString('value', { nullable: true }) }),
});

const KeptRecord = builder.objectRef<KeptRow>('KeptRecord').implement({
  authScopes: { signedIn: true },
  fields: (t) => ({
    values: t.field({
      type: [KeptValue],
      resolve: (row) => Object.entries(row).map(([name, value]) => ({ name, value: keptText(name, value) })),
    }),
  }),
});

const Kept = builder.objectRef<KeptSection>('KeptSection').implement({
  description: 'What is kept of one kind about whoever is signed in.',
  authScopes: { signedIn: true },
  fields: (t) => ({
    kind: t.exposeString('kind', { description: 'person, membership, role, seat, mail, session …' }),
    records: t.field({ type: [KeptRecord], resolve: ({ rows }) => [...rows] }),
  }),
});

builder.queryField('keptAboutMe', (t) =>
  t.field({
    type: [Kept],
    description: 'Everything that is kept about whoever is signed in (GDPR art. 15). Empty for a program.',
    resolve: async (_parent, _args, { prisma, actor }) => [...(await collectKept(prisma, actor))],
  }),
);
