import type { DirectoryOrganisation, District } from '@samlots/referral';
import { builder } from '../builder.ts';
import { LocalText } from '../local-text.ts';
import { DirectoryWord, wordFor } from './directory-words.ts';

export const ServedDistrict = builder.objectRef<District>('ServedDistrict').implement({
  description: 'A district as the directory names it; an ended one is its successor.',
  authScopes: { public: true },
  fields: (t) => ({
    key: t.exposeID('id'),
    name: t.field({ type: LocalText, resolve: ({ sv, en }) => ({ sv, en }) }),
    wholeCity: t.boolean({ resolve: ({ kind }) => kind === 'city' }),
  }),
});

export const ServiceOrganisation = builder.objectRef<DirectoryOrganisation>('ServiceOrganisation').implement({
  description: 'Who runs a service or owns a pathway.',
  authScopes: { public: true },
  fields: (t) => ({
    key: t.exposeID('id'),
    name: t.exposeString('name'),
    kind: t.field({
      type: DirectoryWord,
      resolve: async ({ kind }, _args, { directory }) => wordFor(await directory(), 'organisationKinds', kind),
    }),
    operator: t.field({
      type: DirectoryWord,
      resolve: async ({ operator }, _args, { directory }) => wordFor(await directory(), 'operators', operator),
    }),
    address: t.exposeString('address', { nullable: true, description: 'Null where it is hidden.' }),
  }),
});
