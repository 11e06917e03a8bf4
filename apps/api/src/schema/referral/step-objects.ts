import {
  findById,
  servicesOfStep,
  type PathwayStep as StepOfDirectory,
  type StepService as Named,
} from '@samlots/referral';
import { builder } from '../builder.ts';
import { LocalText } from '../local-text.ts';
import { StepKind } from './enums.ts';
import { HandoverRule } from './handover-rule.ts';
import { PathwaySummary } from './pathway-objects.ts';
import { Service } from './service-objects.ts';

const StepService = builder.objectRef<Named>('StepService').implement({
  authScopes: { public: true },
  fields: (t) => ({
    service: t.field({ type: Service, resolve: ({ service }) => service }),
    servesDistrict: t.boolean({
      nullable: true,
      description: 'Null when no district is chosen.',
      resolve: ({ servesDistrict }) => servesDistrict ?? null,
    }),
  }),
});

/** A step, and the number it has in the whole way. */
export type StepInDistrict = {
  readonly step: StepOfDirectory;
  readonly number: number;
  readonly districtId: string | undefined;
};

export const PathwayStep = builder.objectRef<StepInDistrict>('PathwayStep').implement({
  authScopes: { public: true },
  fields: (t) => ({
    key: t.id({ resolve: ({ step }) => step.id }),
    number: t.exposeInt('number', { description: 'Its place in the whole way, from 1.' }),
    kind: t.field({ type: StepKind, resolve: ({ step }) => step.kind }),
    text: t.field({ type: LocalText, resolve: ({ step: { sv, en } }) => ({ sv, en }) }),
    services: t.field({
      type: [StepService],
      description: 'An intake is that of the district.',
      resolve: async ({ step, districtId }, _args, { directory, now }) => [
        ...servicesOfStep((await directory()).catalogue, step, { districtId, at: now }),
      ],
    }),
    rules: t.field({
      type: [HandoverRule],
      resolve: async ({ step }, _args, { directory }) => {
        const { catalogue } = await directory();
        return step.rules.flatMap((id) => findById(catalogue.handoverRules, id) ?? []);
      },
    }),
    toPathway: t.field({
      type: PathwaySummary,
      nullable: true,
      description: 'Where an end leads on to.',
      resolve: async ({ step }, _args, { directory }) => {
        const id = step.kind === 'end' ? step.toPathway : undefined;
        return id === undefined ? null : (findById((await directory()).catalogue.pathways, id) ?? null);
      },
    }),
  }),
});
