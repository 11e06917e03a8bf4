import { findById, type Pathway as PathwayOfDirectory } from '@samlots/referral';
import { builder } from '../builder.ts';
import { LocalText } from '../local-text.ts';
import { dayOf } from './day-of.ts';
import { Need } from './need-objects.ts';
import { ServiceOrganisation } from './place-objects.ts';

/** A pathway as lists name it; `Pathway` has the way itself. */
export const PathwaySummary = builder.objectRef<PathwayOfDirectory>('PathwaySummary').implement({
  authScopes: { public: true },
  fields: (t) => ({
    key: t.exposeID('id'),
    title: t.field({ type: LocalText, resolve: ({ title }) => title }),
    violence: t.exposeBoolean('violence'),
    stepCount: t.int({ resolve: ({ steps }) => steps.length }),
  }),
});

const PathwayEmergency = builder.objectRef<PathwayOfDirectory['emergency']>('PathwayEmergency').implement({
  authScopes: { public: true },
  fields: (t) => ({
    text: t.field({ type: LocalText, resolve: ({ sv, en }) => ({ sv, en }) }),
    call112When: t.stringList({ description: 'In Swedish.', resolve: ({ call112When }) => [...call112When] }),
    reportWhen: t.stringList({ description: 'In Swedish.', resolve: ({ reportWhen }) => [...reportWhen] }),
    law: t.exposeString('legal'),
  }),
});

export const Pathway = builder.objectRef<PathwayOfDirectory>('Pathway');

builder.node(Pathway, {
  id: { resolve: ({ id }) => id },
  loadMany: async (ids, { directory }) => {
    const { pathways } = (await directory()).catalogue;
    return ids.map((id) => findById(pathways, id) ?? null);
  },
  description: 'Decision steps from a situation to services and the rules of handing over.',
  authScopes: { public: true },
  fields: (t) => ({
    key: t.exposeID('id'),
    title: t.field({ type: LocalText, resolve: ({ title }) => title }),
    violence: t.exposeBoolean('violence', { description: 'True shows "Lämna sidan snabbt" first.' }),
    version: t.exposeInt('version'),
    reviewedOn: t.field({ type: 'Day', resolve: ({ reviewedOn }) => dayOf(reviewedOn) }),
    owner: t.field({
      type: ServiceOrganisation,
      nullable: true,
      resolve: async ({ ownerOrganisationId }, _args, { directory }) =>
        findById((await directory()).catalogue.organisations, ownerOrganisationId) ?? null,
    }),
    emergency: t.field({ type: PathwayEmergency, resolve: ({ emergency }) => emergency }),
    needs: t.field({
      type: [Need],
      resolve: async ({ needs }, _args, { directory }) => {
        const { catalogue } = await directory();
        return needs.flatMap((id) => findById(catalogue.needs, id) ?? []);
      },
    }),
  }),
});
