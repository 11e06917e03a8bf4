import type { Directory, Vocabulary } from '@samlots/referral';
import { builder } from '../builder.ts';
import { LocalText } from '../local-text.ts';

export type Word = { readonly id: string; readonly sv: string; readonly en: string };

/** The word for an id of a closed list; a list that lacks it shows the id rather than nothing. */
export const wordFor = ({ vocabulary }: Directory, list: keyof Vocabulary, id: string): Word =>
  vocabulary[list].find((word) => word.id === id) ?? { id, sv: id, en: id };

export const DirectoryWord = builder.objectRef<Word>('DirectoryWord').implement({
  description: 'An id of a closed list with its word.',
  authScopes: { public: true },
  fields: (t) => ({ key: t.exposeID('id'), name: t.field({ type: LocalText, resolve: ({ sv, en }) => ({ sv, en }) }) }),
});

export const Language = builder.objectRef<Vocabulary['languages'][number]>('Language').implement({
  authScopes: { public: true },
  fields: (t) => ({
    code: t.exposeID('id', { description: 'ISO 639-1.' }),
    name: t.field({ type: LocalText, resolve: ({ sv, en }) => ({ sv, en }) }),
    native: t.exposeString('native'),
    rtl: t.exposeBoolean('rtl'),
  }),
});
