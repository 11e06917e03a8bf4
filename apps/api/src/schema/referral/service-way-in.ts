import { findById, wayInFor, type Service as ServiceOfDirectory } from '@samlots/referral';
import { builder } from '../builder.ts';
import { LocalText } from '../local-text.ts';
import { DirectoryWord, wordFor } from './directory-words.ts';
import { Decision, WayIn } from './enums.ts';
import { Service } from './service-objects.ts';

const ReferralForm = builder.objectRef<ServiceOfDirectory['referral']['forms'][number]>('ReferralForm').implement({
  authScopes: { public: true },
  fields: (t) => ({
    name: t.field({ type: LocalText, resolve: ({ sv, en }) => ({ sv, en }) }),
    channel: t.field({
      type: DirectoryWord,
      resolve: async ({ channel }, _args, { directory }) => wordFor(await directory(), 'formChannels', channel),
    }),
    url: t.exposeString('url', { nullable: true }),
  }),
});

builder.objectFields(Service, (t) => ({
  forFamily: t.boolean({
    description: 'The family may make contact itself.',
    resolve: (service) => wayInFor(service, undefined) === 'direct',
  }),
  wayIn: t.field({
    type: WayIn,
    args: { role: t.arg.string({ description: 'A kind of organisation; left out for the family itself.' }) },
    resolve: (service, { role }) => wayInFor(service, role ?? undefined),
  }),
  whoMayContact: t.field({
    type: [DirectoryWord],
    description: 'The family, everybody, professionals, or kinds of organisations.',
    resolve: async ({ referral }, _args, { directory }) => {
      const read = await directory();
      return referral.whoCanRefer.map((id) => {
        const isReferrer = read.vocabulary.referrers.some((word) => word.id === id);
        return wordFor(read, isReferrer ? 'referrers' : 'organisationKinds', id);
      });
    },
  }),
  via: t.field({
    type: [Service],
    description: 'Services through which everybody else gets in.',
    resolve: async ({ referral }, _args, { directory }) => {
      const { catalogue } = await directory();
      return referral.via.flatMap((id) => findById(catalogue.services, id) ?? []);
    },
  }),
  decision: t.field({ type: Decision, resolve: ({ referral }) => referral.decisionRequired }),
  formRequired: t.boolean({ resolve: ({ referral }) => referral.formRequired }),
  forms: t.field({ type: [ReferralForm], resolve: ({ referral }) => [...referral.forms] }),
  consentRequired: t.boolean({ resolve: ({ referral }) => referral.consentRequired }),
}));
