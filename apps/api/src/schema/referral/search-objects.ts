import {
  findById,
  reasonCode,
  safetyQuestions,
  whoToCall,
  type AskedQuestion,
  type Hidden,
  type RankedService,
  type Reason as ReasonOfRule,
  type SearchResult,
} from '@samlots/referral';
import { builder } from '../builder.ts';
import { LocalText } from '../local-text.ts';
import { Emergency } from './emergency.ts';
import { HiddenReason, ReasonCode, SafetyLevel } from './enums.ts';
import { Need } from './need-objects.ts';
import { PathwaySummary } from './pathway-objects.ts';
import { Service } from './service-objects.ts';

const Reason = builder.objectRef<ReasonOfRule>('Reason').implement({
  description: 'Why a service is shown, or what to know before contact. The words are the reader’s.',
  authScopes: { public: true },
  fields: (t) => ({
    code: t.field({ type: ReasonCode, resolve: ({ code }) => code }),
    text: t.string({ description: 'As in open data: `via:svc-bvc`.', resolve: reasonCode }),
    need: t.field({
      type: Need,
      nullable: true,
      resolve: async (reason, _args, { directory }) =>
        'needId' in reason ? (findById((await directory()).catalogue.needs, reason.needId) ?? null) : null,
    }),
    services: t.field({
      type: [Service],
      resolve: async (reason, _args, { directory }) => {
        if (!('serviceIds' in reason)) return [];
        const { catalogue } = await directory();
        return reason.serviceIds.flatMap((id) => findById(catalogue.services, id) ?? []);
      },
    }),
    days: t.int({ nullable: true, resolve: (reason) => ('days' in reason ? reason.days : null) }),
  }),
});

const RankedSupport = builder.objectRef<RankedService>('RankedSupport').implement({
  authScopes: { public: true },
  fields: (t) => ({
    service: t.field({ type: Service, resolve: ({ service }) => service }),
    score: t.exposeFloat('score'),
    reasons: t.field({ type: [Reason], resolve: ({ reasons }) => [...reasons] }),
  }),
});

const HiddenSupport = builder.objectRef<Hidden>('HiddenSupport').implement({
  authScopes: { public: true },
  fields: (t) => ({
    reason: t.field({ type: HiddenReason, resolve: ({ reason }) => reason }),
    count: t.exposeInt('count'),
    services: t.field({
      type: [Service],
      resolve: async ({ serviceIds }, _args, { directory }) => {
        const { catalogue } = await directory();
        return serviceIds.flatMap((id) => findById(catalogue.services, id) ?? []);
      },
    }),
  }),
});

const SafetyQuestion = builder.objectRef<AskedQuestion>('SafetyQuestion').implement({
  authScopes: { public: true },
  fields: (t) => ({
    need: t.field({ type: Need, resolve: ({ need }) => need }),
    text: t.field({ type: LocalText, resolve: ({ question: { sv, en } }) => ({ sv, en }) }),
    yes: t.field({
      type: SafetyLevel,
      description: 'The level that yes raises to.',
      resolve: ({ question }) => question.yes,
    }),
  }),
});

export const SupportResult = builder.objectRef<SearchResult>('SupportResult').implement({
  description: 'An answer of the support search.',
  authScopes: { public: true },
  fields: (t) => ({
    safety: t.field({ type: SafetyLevel, resolve: ({ safety }) => safety }),
    safetyQuestions: t.field({
      type: [SafetyQuestion],
      description: 'Those whose yes would raise the level, best first.',
      resolve: async ({ needs, safety }, _args, { directory }) => [
        ...safetyQuestions(
          (await directory()).catalogue,
          needs.map(({ id }) => id),
          safety,
        ),
      ],
    }),
    callNow: t.field({
      type: Emergency,
      nullable: true,
      resolve: async ({ filters }, _args, { directory, now }) =>
        whoToCall((await directory()).catalogue, filters.districtId, now) ?? null,
    }),
    needs: t.field({ type: [Need], resolve: ({ needs }) => [...needs] }),
    pathways: t.field({ type: [PathwaySummary], resolve: ({ pathways }) => [...pathways] }),
    services: t.field({ type: [RankedSupport], description: 'Best first.', resolve: ({ services }) => [...services] }),
    hidden: t.field({ type: [HiddenSupport], resolve: ({ hidden }) => [...hidden] }),
    ageMonths: t.int({
      nullable: true,
      description: 'The age that was used.',
      resolve: ({ filters }) => filters.ageMonths ?? null,
    }),
    pregnancy: t.boolean({ nullable: true, resolve: ({ filters }) => filters.pregnancy ?? null }),
  }),
});
