import { findById, serviceWeights, type PartName, type Situation as SituationOfDirectory } from '@samlots/referral';
import { builder } from '../builder.ts';
import { keyOf } from '../global-id.ts';
import { LocalText } from '../local-text.ts';
import { DirectoryWord, Language } from './directory-words.ts';
import { Need } from './need-objects.ts';
import { Pathway, PathwaySummary } from './pathway-objects.ts';
import { Service } from './service-objects.ts';

const Situation = builder.objectRef<SituationOfDirectory>('Situation').implement({
  description: 'One of the common situations of the start page.',
  authScopes: { public: true },
  fields: (t) => ({
    key: t.exposeID('id'),
    name: t.field({ type: LocalText, resolve: ({ sv, en }) => ({ sv, en }) }),
    needIds: t.idList({ resolve: ({ needIds }) => [...needIds] }),
    pathwayId: t.exposeID('pathwayId'),
  }),
});

const OrderPart = builder.objectRef<(typeof serviceWeights)[PartName]>('OrderPart').implement({
  description: 'A part of the order of services and its weight.',
  authScopes: { public: true },
  fields: (t) => ({
    name: t.field({ type: LocalText, resolve: ({ sv, en }) => ({ sv, en }) }),
    weight: t.exposeInt('weight'),
  }),
});

builder.queryFields((t) => ({
  service: t.field({
    type: Service,
    nullable: true,
    args: { id: t.arg.id({ required: true }) },
    resolve: async (_parent, { id }, { directory }) =>
      findById((await directory()).catalogue.services, keyOf('Service', id)) ?? null,
  }),
  pathway: t.field({
    type: Pathway,
    nullable: true,
    args: { id: t.arg.id({ required: true }) },
    resolve: async (_parent, { id }, { directory }) =>
      findById((await directory()).catalogue.pathways, keyOf('Pathway', id)) ?? null,
  }),
  pathways: t.field({
    type: [PathwaySummary],
    resolve: async (_parent, _args, { directory }) => [...(await directory()).catalogue.pathways],
  }),
  needs: t.field({
    type: [Need],
    resolve: async (_parent, _args, { directory }) => [...(await directory()).catalogue.needs],
  }),
  situations: t.field({
    type: [Situation],
    resolve: async (_parent, _args, { directory }) =>
      (await directory()).catalogue.situations.toSorted((one, other) => one.order - other.order),
  }),
  languages: t.field({
    type: [Language],
    resolve: async (_parent, _args, { directory }) => [...(await directory()).vocabulary.languages],
  }),
  organisationKinds: t.field({
    type: [DirectoryWord],
    resolve: async (_parent, _args, { directory }) => [...(await directory()).vocabulary.organisationKinds],
  }),
  supportOrder: t.field({
    type: [OrderPart],
    description: 'What the order of services is the sum of.',
    resolve: () => Object.values(serviceWeights),
  }),
}));
