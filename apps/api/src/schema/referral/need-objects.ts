import { findById, type Need as NeedOfDirectory } from '@samlots/referral';
import { builder } from '../builder.ts';
import { LocalText } from '../local-text.ts';
import { DirectoryWord, wordFor } from './directory-words.ts';
import { SafetyLevel } from './enums.ts';

export const Need = builder.objectRef<NeedOfDirectory>('Need');

builder.node(Need, {
  id: { resolve: ({ id }) => id },
  loadMany: async (ids, { directory }) => {
    const { needs } = (await directory()).catalogue;
    return ids.map((id) => findById(needs, id) ?? null);
  },
  description: 'What a family may need.',
  authScopes: { public: true },
  fields: (t) => ({
    key: t.exposeID('id'),
    name: t.field({ type: LocalText, resolve: ({ sv, en }) => ({ sv, en }) }),
    safety: t.field({ type: SafetyLevel, resolve: ({ safety }) => safety }),
    group: t.field({
      type: DirectoryWord,
      resolve: async ({ group }, _args, { directory }) => wordFor(await directory(), 'needGroups', group),
    }),
  }),
});
