import {
  districtAt,
  findById,
  hoursByChannel,
  isPaused,
  mayReadProfessionalContact,
  openingAt,
  outdatedSince,
  swedishDateOf,
  type Service as ServiceOfDirectory,
} from '@samlots/referral';
import { builder } from '../builder.ts';
import { LocalText } from '../local-text.ts';
import { dayOf } from './day-of.ts';
import { DirectoryWord, Language, wordFor } from './directory-words.ts';
import { Need } from './need-objects.ts';
import { OpeningHours, OpeningNow } from './opening-objects.ts';
import { ServedDistrict, ServiceOrganisation } from './place-objects.ts';
import { ProfessionalContact, Site, Waiting } from './service-parts.ts';

export const Service = builder.objectRef<ServiceOfDirectory>('Service').implement({
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
    phone: t.string({ nullable: true, resolve: ({ contact }) => contact.phone }),
    email: t.string({ nullable: true, resolve: ({ contact }) => contact.email }),
    web: t.string({ nullable: true, resolve: ({ contact }) => contact.web }),
    professionalContact: t.field({
      type: ProfessionalContact,
      nullable: true,
      description: 'Null to those who are not signed in, and where there is none.',
      resolve: ({ professionalContact }, _args, { actor }) =>
        mayReadProfessionalContact(actor) ? professionalContact : null,
    }),
    opening: t.field({ type: OpeningNow, resolve: ({ hours }, _args, { now }) => openingAt(hours, now) }),
    hours: t.field({ type: [OpeningHours], resolve: ({ hours }) => [...hours] }),
    telephoneOpening: t.field({
      type: OpeningNow,
      description: 'As `opening` where the telephone has no hours of its own.',
      resolve: ({ hours }, _args, { now }) => openingAt(hoursByChannel(hours).telephone, now),
    }),
    telephoneHours: t.field({ type: [OpeningHours], resolve: ({ hours }) => [...hoursByChannel(hours).telephone] }),
    visitHours: t.field({ type: [OpeningHours], resolve: ({ hours }) => [...hoursByChannel(hours).visits] }),
    hoursNote: t.string({ nullable: true, description: 'In Swedish.', resolve: ({ hoursNote }) => hoursNote ?? null }),
    sites: t.field({ type: [Site], resolve: ({ sites }) => [...sites] }),
    waiting: t.field({ type: Waiting, resolve: ({ waiting }) => waiting }),
    paused: t.boolean({
      description: 'Takes no new families now.',
      resolve: (service, _args, { now }) => isPaused(service, swedishDateOf(now)),
    }),
    pausedUntil: t.field({
      type: 'Day',
      nullable: true,
      resolve: ({ pausedUntil }) => (pausedUntil === undefined ? null : dayOf(pausedUntil)),
    }),
    verifiedOn: t.field({ type: 'Day', resolve: ({ verifiedAt }) => dayOf(verifiedAt) }),
    verifiedBy: t.exposeString('verifiedByRole', { description: 'A role, in Swedish.' }),
    outdatedSince: t.field({
      type: 'Day',
      nullable: true,
      description: 'The date of the older of the check and the waiting time, when more than 90 days back.',
      resolve: (service, _args, { now }) => {
        const since = outdatedSince(service, now);
        return since === undefined ? null : dayOf(since);
      },
    }),
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
  }),
});
