import { handoverToService, secrecyRegimesOf, similarServices, speaksOfViolence } from '@samlots/referral';
import { builder } from '../builder.ts';
import { HandoverRule } from './handover-rule.ts';
import { PathwaySummary } from './pathway-objects.ts';
import { Service } from './service-objects.ts';

builder.objectFields(Service, (t) => ({
  violence: t.boolean({
    description: 'A page about it shows "Lämna sidan snabbt" first.',
    resolve: async (service, _args, { directory }) => speaksOfViolence((await directory()).catalogue, service),
  }),
  handover: t.field({
    type: [HandoverRule],
    description: 'Most important first.',
    args: { role: t.arg.string() },
    resolve: async (service, { role }, { directory }) => [
      ...handoverToService((await directory()).catalogue, service, role ?? undefined),
    ],
  }),
  similar: t.field({
    type: [Service],
    description: 'Others that do what this one does first; at most three.',
    args: { districtId: t.arg.id() },
    resolve: async (service, { districtId }, { directory, now }) => [
      ...similarServices((await directory()).catalogue, service, { districtId: districtId ?? undefined, at: now }),
    ],
  }),
  pathways: t.field({
    type: [PathwaySummary],
    description: 'Pathways with a step that names this service.',
    resolve: async ({ id }, _args, { directory }) =>
      (await directory()).catalogue.pathways.filter(({ steps }) => steps.some((step) => step.services.includes(id))),
  }),
}));

builder.queryField('secrecyRegimes', (t) =>
  t.stringList({
    description: 'Under which rules of secrecy people of that kind of organisation work.',
    args: { role: t.arg.string({ required: true }) },
    resolve: async (_parent, { role }, { directory }) => [...secrecyRegimesOf((await directory()).catalogue, role)],
  }),
);
