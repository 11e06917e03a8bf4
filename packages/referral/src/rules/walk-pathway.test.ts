import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findById } from '../model/find-by-id.ts';
import type { Pathway } from '../model/pathway.ts';
import { demoCatalogue, demoNow } from '../test-kit/demo-catalogue.ts';
import { servicesOfStep } from './services-of-step.ts';
import { validatePathway } from './validate-pathway.ts';
import { walkPathway, wholeWay } from './walk-pathway.ts';

const catalogue = demoCatalogue();

function pathwayNamed(id: string): Pathway {
  const pathway = findById(catalogue.pathways, id);
  if (pathway === undefined) throw new Error(`no pathway ${id}`);
  return pathway;
}

const epds = pathwayNamed('pw-epds');

it('starts at the first question with its ways on', () => {
  const walk = walkPathway(epds, '');
  expect(walk?.step.id).toBe('q10');
  expect(walk?.waysOn.map((way) => [way.state, way.label?.sv])).toEqual([
    ['0', '0 – aldrig'],
    ['1', '1, 2 eller 3'],
  ]);
  expect(walk?.backState).toBeUndefined();
});

it('walks by the choices and back again', () => {
  const walk = walkPathway(epds, '003');
  expect(walk?.step.id).toBe('coach');
  expect(walk?.trail.map(({ step, state }) => [step.id, state])).toEqual([
    ['q10', ''],
    ['talk', '0'],
    ['what', '00'],
  ]);
  expect(walkPathway(epds, walk?.backState ?? '')?.step.id).toBe('what');
});

it.each([
  ['a choice that is not there', '9', ''],
  ['a letter', '0?', '0'],
  ['choices after the end', '0030000', '0030'],
])('stops where the state does not fit: %s', (_case, state, reached) => {
  expect(walkPathway(epds, state)?.state).toBe(reached);
});

it('reaches the parent coach from 14 points in three clicks', () => {
  expect(walkPathway(epds, '003')?.step.services).toContain('svc-foraldracoach-bvc');
});

it('says nothing for a pathway without its start', () => {
  expect(walkPathway({ ...epds, start: 'nowhere' }, '')).toBeUndefined();
});

it('ends every walk through every pathway, and every state leads back to itself', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...catalogue.pathways),
      fc.array(fc.nat({ max: 20 }), { maxLength: 40 }),
      (pathway, picks) => {
        let walk = walkPathway(pathway, '');
        for (const pick of picks) {
          const way = walk?.waysOn[pick % Math.max(1, walk.waysOn.length)];
          if (way !== undefined) walk = walkPathway(pathway, way.state);
        }
        expect(walk?.trail.length).toBeLessThanOrEqual(pathway.steps.length);
        expect(walkPathway(pathway, walk?.state ?? '')).toEqual(walk);
        expect(walk?.trail.length).toBe(walk?.state.length);
      },
    ),
  );
});

it('lists the whole way: every step once, each after the steps that lead to it', () => {
  for (const pathway of catalogue.pathways) {
    const list = wholeWay(pathway);
    expect(list.map(({ step }) => step.id).toSorted()).toEqual(pathway.steps.map((step) => step.id).toSorted());
    expect(list.every(({ number, leadsTo }) => leadsTo.every((way) => way.number > number))).toBe(true);
  }
});

it('takes the intake of the child’s district', () => {
  const step = findById(epds.steps, 'report');
  const idsFor = (districtId: string | undefined, at = demoNow): readonly string[] =>
    step === undefined ? [] : servicesOfStep(catalogue, step, { districtId, at }).map(({ service }) => service.id);
  expect(idsFor('bromma')).toEqual(['svc-mottagning-barn-bromma', 'svc-socialjouren']);
  expect(idsFor('spanga-tensta', new Date('2024-02-01T10:00Z'))).toEqual([
    'svc-mottagning-barn-jarva',
    'svc-socialjouren',
  ]);
  expect(idsFor(undefined)).toEqual(['svc-mottagning-barn', 'svc-socialjouren']);
});

it('marks a paused service and one of another district, and leaves a closed one out', () => {
  const step = {
    id: 's',
    kind: 'action',
    sv: 's',
    en: 's',
    next: 'e',
    services: ['svc-barngrupp-psykisk'],
    rules: [],
  } as const;
  const asked = { ...step, services: [...step.services], rules: [] };
  expect(servicesOfStep(catalogue, asked, { districtId: 'spanga-tensta', at: demoNow })).toMatchObject([
    { isPaused: true, servesDistrict: false },
  ]);
  const closed = {
    ...catalogue,
    services: catalogue.services.map((service) => ({ ...service, status: 'closed' as const })),
  };
  expect(servicesOfStep(closed, asked, { at: demoNow })).toEqual([]);
});

it('finds no fault in the pathways of the catalogue', () => {
  expect(catalogue.pathways.flatMap((pathway) => validatePathway(catalogue, pathway, demoNow))).toEqual([]);
});

type Steps = Pathway['steps'];
type Changes = { readonly services?: string[]; readonly rules?: string[]; readonly kind?: 'action' | 'handover' };
const action = (id: string, next: string, changes: Changes = {}): Steps[number] => ({
  id,
  sv: id,
  en: id,
  next,
  kind: changes.kind ?? 'action',
  services: changes.services ?? [],
  rules: changes.rules ?? [],
});
const end: Steps[number] = { id: 'end', kind: 'end', sv: 'end', en: 'end', services: [], rules: [] };

it.each<readonly [string, Steps, string]>([
  ['a missing start', [action('other', 'end'), end], 'start-missing'],
  ['a step that is not there', [action('a', 'nowhere'), end], 'unknown-step'],
  ['a cycle', [action('a', 'b'), action('b', 'a'), end], 'cycle'],
  ['a step nothing leads to', [action('a', 'end'), action('b', 'end'), end], 'unreachable'],
  ['no end', [action('a', 'b'), action('b', 'a')], 'no-end'],
  ['an unknown service', [action('a', 'end', { services: ['svc-none'] }), end], 'unknown-service'],
  [
    'services that are all paused',
    [action('a', 'end', { services: ['svc-barngrupp-psykisk'] }), end],
    'services-closed',
  ],
  ['an unknown rule', [action('a', 'end', { rules: ['HO-NONE'] }), end], 'unknown-rule'],
  ['an unknown pathway', [action('a', 'end'), { ...end, toPathway: 'pw-none' }], 'unknown-pathway'],
  ['a hand-over to nobody', [action('a', 'end', { kind: 'handover' }), end], 'handover-without-service'],
  [
    'consent without a no',
    [action('a', 'end', { kind: 'handover', rules: ['HO-CONSENT'] }), end],
    'consent-without-declined',
  ],
])('finds %s', (_case, steps, code) => {
  const faults = validatePathway(catalogue, { ...epds, start: 'a', steps }, demoNow);
  expect(faults.map((fault) => fault.code)).toContain(code);
});

it('finds a service that closed', () => {
  const closed = catalogue.services.map((service) =>
    service.id === 'svc-spadbarn' ? { ...service, status: 'closed' as const } : service,
  );
  expect(validatePathway({ ...catalogue, services: closed }, epds, demoNow)).toContainEqual({
    code: 'service-closed',
    stepId: 'inter',
    about: 'svc-spadbarn',
  });
});
