/**
 * Walking a pathway one step at a time, the state being the choices made.
 * Promises: the state is a short text for an address, one character a step, and holds nothing about a family; a state that
 * does not fit the pathway stops at the last step that it reaches; back is always the state with one choice less.
 * Refuses: to repair a pathway, which `validatePathway` judges.
 */
import type { Pathway, PathwayStep } from '../model/pathway.ts';
import { findById } from '../model/find-by-id.ts';

/** A way on from a step: its place among the options, the state it leads to, and its words (none on "Nästa"). */
export type WayOn = {
  readonly index: number;
  readonly state: string;
  readonly nextId: string;
  readonly label: { readonly sv: string; readonly en: string } | undefined;
};

/** A step passed; `state` leads back to it, `chosen` is the way taken from it. */
export type Passed = { readonly step: PathwayStep; readonly state: string; readonly chosen: WayOn };

export type Walk = {
  readonly step: PathwayStep;
  /** The state of this step, without what did not fit. */
  readonly state: string;
  readonly trail: readonly Passed[];
  readonly waysOn: readonly WayOn[];
  /** The state of the step before; undefined at the start. */
  readonly backState: string | undefined;
};

const radix = 36;

function waysFrom(step: PathwayStep, state: string): readonly WayOn[] {
  if (step.kind === 'end') return [];
  if (step.kind !== 'question') return [{ index: 0, state: `${state}0`, nextId: step.next, label: undefined }];
  return step.options.map(({ sv, en, next }, index) => ({
    index,
    state: `${state}${index.toString(radix)}`,
    nextId: next,
    label: { sv, en },
  }));
}

/** Where the choices lead. `state` is one base-36 digit a step, '' at the start; undefined when the start is missing. */
export function walkPathway(pathway: Pathway, state: string): Walk | undefined {
  let step = findById(pathway.steps, pathway.start);
  if (step === undefined) return undefined;
  const trail: Passed[] = [];
  for (const character of state) {
    const done = trail.at(-1)?.chosen.state ?? '';
    const chosen: WayOn | undefined = waysFrom(step, done)[Number.parseInt(character, radix)];
    const next: PathwayStep | undefined = findById(pathway.steps, chosen?.nextId ?? '');
    if (chosen === undefined || next === undefined) break;
    trail.push({ step, state: done, chosen });
    step = next;
  }
  const here = trail.at(-1)?.chosen.state ?? '';
  return { step, state: here, trail, waysOn: waysFrom(step, here), backState: trail.at(-1)?.state };
}

/** A step of the whole way; `leadsTo` are numbers of the list. */
export type NumberedStep = {
  readonly number: number;
  readonly step: PathwayStep;
  readonly leadsTo: readonly { readonly label: WayOn['label']; readonly number: number }[];
};

/** Every step that can be reached, in the order that puts each after all that lead to it, as far as that can be. */
function stepsInOrder(pathway: Pathway): readonly PathwayStep[] {
  const done = new Set<string>();
  const order: PathwayStep[] = [];
  const visit = (id: string): void => {
    const step = findById(pathway.steps, id);
    if (step === undefined || done.has(id)) return;
    done.add(id);
    // The last way first: the list is turned round, and the first way comes to stand straight after its question.
    for (const way of waysFrom(step, '').toReversed()) visit(way.nextId);
    order.push(step);
  };
  visit(pathway.start);
  return order.toReversed();
}

/** The whole pathway as a numbered list from 1, for reading, printing and drawing. */
export function wholeWay(pathway: Pathway): readonly NumberedStep[] {
  const steps = stepsInOrder(pathway);
  const numbers = new Map(steps.map((step, at) => [step.id, at + 1]));
  return steps.map((step, at) => ({
    number: at + 1,
    step,
    leadsTo: waysFrom(step, '').flatMap(({ label, nextId }) => {
      const number = numbers.get(nextId);
      return number === undefined ? [] : [{ label, number }];
    }),
  }));
}
