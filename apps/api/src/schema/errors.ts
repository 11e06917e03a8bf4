/**
 * Refusals as members of a mutation's union: one line per class of `DomainError`. A client switches on `__typename`;
 * `code` is the same name, and `facts` holds the values its words need.
 */
import { type DomainError, InvalidInput, NotAllowed, NotFound, StaleVersion } from '@samlots/kernel';
import { HoldsPersonalNumber, TextTooLong } from '@samlots/referral';
import { peopleErrors } from '@samlots/people';
import { trainingErrors } from '@samlots/training';
import { builder } from './builder.ts';

const Fact = builder.objectRef<{ name: string; value: string }>('Fact').implement({
  description: 'A value of a refusal: a number, a date in ISO 8601 or an id, as text.',
  authScopes: { public: true },
  fields: (t) => ({ name: t.exposeString('name'), value: t.exposeString('value') }),
});

const Refusal = builder.interfaceRef<DomainError>('Refusal').implement({
  description: 'Why something was not done. Nothing was changed.',
  fields: (t) => ({
    code: t.exposeString('code'),
    facts: t.field({
      type: [Fact],
      resolve: ({ facts }) => Object.entries(facts).map(([name, value]) => ({ name, value: String(value) })),
    }),
  }),
});

const FieldFault = builder.objectRef<InvalidInput['faults'][number]>('FieldFault').implement({
  authScopes: { public: true },
  fields: (t) => ({ path: t.exposeString('path'), rule: t.exposeString('rule') }),
});

type RefusalClass = new (facts?: Record<string, string | number>) => DomainError;

const refusal = (of: RefusalClass): void => {
  builder.objectType(of, { name: of.name, authScopes: { public: true }, interfaces: [Refusal] });
};

builder.objectType(InvalidInput, {
  name: 'InvalidInput',
  authScopes: { public: true },
  interfaces: [Refusal],
  fields: (t) => ({ faults: t.field({ type: [FieldFault], resolve: ({ faults }) => [...faults] }) }),
});

const known = [
  NotAllowed,
  NotFound,
  StaleVersion,
  HoldsPersonalNumber,
  TextTooLong,
  ...Object.values(peopleErrors),
  ...Object.values(trainingErrors),
];
for (const each of known) refusal(each);

/** Refusals that any use case may answer with; a mutation lists these and its own. */
export const anyRefusal = [InvalidInput, NotAllowed, NotFound];
