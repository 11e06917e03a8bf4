import type { Service } from '@samlots/referral';
import { builder } from '../builder.ts';
import { LocalText } from '../local-text.ts';
import { dayOf } from './day-of.ts';
import { DirectoryWord, wordFor } from './directory-words.ts';
import { OpeningHours } from './opening-objects.ts';

export const Waiting = builder.objectRef<Service['waiting']>('Waiting').implement({
  description: 'How long one waits, for what, and when that was said.',
  authScopes: { public: true },
  fields: (t) => ({
    typicalDays: t.exposeFloat('typicalDays'),
    for: t.field({
      type: DirectoryWord,
      resolve: async (waiting, _args, { directory }) => wordFor(await directory(), 'waitingFor', waiting.for),
    }),
    text: t.field({ type: LocalText, resolve: ({ sv, en }) => ({ sv, en }) }),
    updatedOn: t.field({ type: 'Day', resolve: ({ updated }) => dayOf(updated) }),
  }),
});

export const Site = builder.objectRef<Service['sites'][number]>('Site').implement({
  description: 'The same service at another place.',
  authScopes: { public: true },
  fields: (t) => ({
    name: t.exposeString('name'),
    hours: t.field({ type: [OpeningHours], resolve: ({ hours }) => [...hours] }),
  }),
});

export const ProfessionalContact = builder
  .objectRef<NonNullable<Service['professionalContact']>>('ProfessionalContact')
  .implement({
    description: 'Own number and hours for professionals; never on cards, in print for families or in open data.',
    authScopes: { signedIn: true },
    fields: (t) => ({
      phone: t.exposeString('phone', { nullable: true }),
      hours: t.field({ type: [OpeningHours], resolve: ({ hours }) => [...hours] }),
      note: t.field({ type: LocalText, resolve: ({ note }) => note }),
    }),
  });
