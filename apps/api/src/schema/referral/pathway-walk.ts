import { walkPathway, wholeWay, type NumberedStep, type Passed, type Walk, type WayOn } from '@samlots/referral';
import { builder } from '../builder.ts';
import { LocalText } from '../local-text.ts';
import { Pathway } from './pathway-objects.ts';
import { PathwayStep, type StepInDistrict } from './step-objects.ts';

type Numbers = ReadonlyMap<string, number>;
type At<Value> = Value & { readonly numbers: Numbers; readonly districtId: string | undefined };

const inDistrict = ({ step, numbers, districtId }: At<Pick<Passed, 'step'>>): StepInDistrict => ({
  step,
  number: numbers.get(step.id) ?? 0,
  districtId,
});

const Choice = builder.objectRef<WayOn & { readonly number: number }>('Choice').implement({
  description: 'A way on from a step.',
  authScopes: { public: true },
  fields: (t) => ({
    state: t.exposeString('state', { description: 'The state of the step it leads to.' }),
    label: t.field({
      type: LocalText,
      nullable: true,
      description: 'Null on "Nästa".',
      resolve: ({ label }) => label ?? null,
    }),
    number: t.exposeInt('number', { description: 'Of the step it leads to.' }),
  }),
});

const PassedStep = builder.objectRef<At<Passed>>('PassedStep').implement({
  authScopes: { public: true },
  fields: (t) => ({
    state: t.exposeString('state', { description: 'Leads back to the step.' }),
    step: t.field({ type: PathwayStep, resolve: inDistrict }),
    chosen: t.field({ type: LocalText, nullable: true, resolve: ({ chosen }) => chosen.label ?? null }),
  }),
});

const PathwayWalk = builder.objectRef<At<Walk>>('PathwayWalk').implement({
  description: 'Where the choices made lead.',
  authScopes: { public: true },
  fields: (t) => ({
    step: t.field({ type: PathwayStep, resolve: inDistrict }),
    state: t.exposeString('state', { description: 'Without what did not fit.' }),
    trail: t.field({
      type: [PassedStep],
      resolve: ({ trail, numbers, districtId }) => trail.map((passed) => ({ ...passed, numbers, districtId })),
    }),
    choices: t.field({
      type: [Choice],
      resolve: ({ waysOn, numbers }) => waysOn.map((way) => ({ ...way, number: numbers.get(way.nextId) ?? 0 })),
    }),
    backState: t.string({
      nullable: true,
      description: 'Null at the start.',
      resolve: ({ backState }) => backState ?? null,
    }),
  }),
});

const LeadsTo = builder.objectRef<NumberedStep['leadsTo'][number]>('LeadsTo').implement({
  authScopes: { public: true },
  fields: (t) => ({
    label: t.field({ type: LocalText, nullable: true, resolve: ({ label }) => label ?? null }),
    number: t.exposeInt('number'),
  }),
});

const WholeWayStep = builder.objectRef<StepInDistrict & Pick<NumberedStep, 'leadsTo'>>('WholeWayStep').implement({
  authScopes: { public: true },
  fields: (t) => ({
    step: t.field({ type: PathwayStep, resolve: (numbered) => numbered }),
    leadsTo: t.field({ type: [LeadsTo], resolve: ({ leadsTo }) => [...leadsTo] }),
  }),
});

builder.objectFields(Pathway, (t) => ({
  walk: t.field({
    type: PathwayWalk,
    nullable: true,
    args: {
      state: t.arg.string({ defaultValue: '', description: 'One base-36 digit a choice; "" is the start.' }),
      districtId: t.arg.id({ description: 'Where the child lives.' }),
    },
    resolve: (pathway, { state, districtId }) => {
      const walk = walkPathway(pathway, state ?? '');
      const numbers = new Map(wholeWay(pathway).map(({ step, number }) => [step.id, number]));
      return walk === undefined ? null : { ...walk, numbers, districtId: districtId ?? undefined };
    },
  }),
  wholeWay: t.field({
    type: [WholeWayStep],
    description: 'Every step, numbered from 1.',
    args: { districtId: t.arg.id() },
    resolve: (pathway, { districtId }) =>
      wholeWay(pathway).map((numbered) => ({ ...numbered, districtId: districtId ?? undefined })),
  }),
}));
