import { districtAt, findById, swedishDateOf, type Service as ServiceOfDirectory } from '@samlots/referral';
import { builder } from '../builder.ts';
import { LocalText } from '../local-text.ts';
import { DirectoryWord, Language, wordFor } from './directory-words.ts';
import { Need } from './need-objects.ts';
import { ServedDistrict, ServiceOrganisation } from './place-objects.ts';

export const Service = builder.objectRef<ServiceOfDirectory>('Service');

builder.node(Service, {
  id: { resolve: ({ id }) => id },
  loadMany: async (ids, { directory }) => {
    const { services } = (await directory()).catalogue;
    return ids.map((id) => findById(services, id) ?? null);
  },
  description: 'Support that a family can get. Public, but for the contact of professionals.',
  authScopes: { public: true },
  fields: (t) => ({
    key: t.exposeID('id'),
    name: t.field({ type: LocalText, resolve: ({ name }) => name }),
    summary: t.field({ type: LocalText, resolve: ({ summary }) => summary }),
    kind: t.field({
      type: DirectoryWord,
      resolve: async ({ kind }, _args, { directory }) => wordFor(await directory(), 'serviceKinds', kind),
    }),
    organisation: t.field({
      type: ServiceOrganisation,
      nullable: true,
      resolve: async ({ organisationId }, _args, { directory }) =>
        findById((await directory()).catalogue.organisations, organisationId) ?? null,
    }),
    districts: t.field({
      type: [ServedDistrict],
      resolve: async ({ districts }, _args, { directory, now }) => {
        const { catalogue } = await directory();
        const found = districts.flatMap((id) => districtAt(catalogue, id, swedishDateOf(now)) ?? []);
        return [...new Set(found)];
      },
    }),
    ages: t.field({ type: LocalText, resolve: ({ targetAges }) => targetAges.label }),
    cost: t.field({ type: LocalText, resolve: ({ cost }) => ({ sv: cost.sv, en: cost.en }) }),
    languages: t.field({
      type: [Language],
      resolve: async ({ languages }, _args, { directory }) => {
        const { vocabulary } = await directory();
        return vocabulary.languages.filter(({ id }) => languages.includes(id));
      },
    }),
    interpreter: t.exposeBoolean('interpreter'),
    emergency: t.exposeBoolean('emergency'),
    keepsRecord: t.boolean({ resolve: ({ documentation }) => documentation === 'record' }),
    steps: t.stringList({ description: 'What happens, in order; in Swedish.', resolve: ({ steps }) => [...steps] }),
  }),
});

builder.objectFields(Service, (t) => ({
  primaryNeeds: t.field({
    type: [Need],
    resolve: async ({ needs }, _args, { directory }) => {
      const { catalogue } = await directory();
      return needs.primary.flatMap((id) => findById(catalogue.needs, id) ?? []);
    },
  }),
  secondaryNeeds: t.field({
    type: [Need],
    resolve: async ({ needs }, _args, { directory }) => {
      const { catalogue } = await directory();
      return needs.secondary.flatMap((id) => findById(catalogue.needs, id) ?? []);
    },
  }),
}));
