import { StaleVersion } from '@samlots/kernel';
import { peopleErrors } from '@samlots/people';
import { endMembership, mergePeople, splitPeople, trainingErrors as refused } from '@samlots/training';
import { builder } from '../builder.ts';
import { anyRefusal } from '../errors.ts';
import { keyOf } from '../global-id.ts';

const SeatDecisionInput = builder.inputType('SeatDecisionInput', {
  fields: (t) => ({
    enrolmentId: t.id({ required: true }),
    handOverTo: t.id({ description: 'The colleague who takes the seat; left out: it is given back.' }),
  }),
});

type Ended = { readonly handedOver: number; readonly released: number; readonly served: number };

const MembershipEnded = builder.objectRef<Ended>('MembershipEnded').implement({
  authScopes: { signedIn: true },
  fields: (t) => ({
    handedOver: t.exposeInt('handedOver'),
    released: t.exposeInt('released'),
    served: t.exposeInt('served', { description: 'How many of the queues got a seat by this.' }),
  }),
});

type Merged = { readonly mergeId: string; readonly memberships: number; readonly seats: number };

const PeopleMerged = builder.objectRef<Merged>('PeopleMerged').implement({
  authScopes: { signedIn: true },
  fields: (t) => ({
    key: t.exposeID('mergeId'),
    memberships: t.exposeInt('memberships'),
    seats: t.exposeInt('seats'),
  }),
});

const PeopleSplit = builder.objectRef<{ readonly keptId: string; readonly mergedId: string }>('PeopleSplit').implement({
  authScopes: { signedIn: true },
  fields: (t) => ({ kept: t.exposeID('keptId'), merged: t.exposeID('mergedId') }),
});

builder.mutationFields((t) => ({
  endMembership: t.field({
    type: MembershipEnded,
    description: 'A last day at a unit, and what becomes of each seat after it. Use case `end-membership`.',
    errors: {
      types: [...anyRefusal, StaleVersion, refused.SeatsUndecided, refused.NotMemberThen, refused.AlreadyEnrolled],
    },
    args: {
      membershipId: t.arg.id({ required: true }),
      version: t.arg.int({ required: true }),
      lastOn: t.arg({ type: 'Day', required: true }),
      seats: t.arg({ type: [SeatDecisionInput], required: true }),
    },
    resolve: (_parent, { lastOn, seats, ...asked }, { run }) =>
      run(endMembership, {
        ...asked,
        lastOn: lastOn.toISOString().slice(0, 10),
        seats: seats.map(({ enrolmentId, handOverTo }) => ({
          enrolmentId: keyOf('Enrolment', enrolmentId),
          handOverTo: handOverTo == null ? null : keyOf('Person', handOverTo),
        })),
      }),
  }),
  mergePeople: t.field({
    type: PeopleMerged,
    description: 'Two persons become one. Use case `merge-people`.',
    errors: { types: [...anyRefusal, refused.BothHaveSeat] },
    args: { keptId: t.arg.id({ required: true }), mergedId: t.arg.id({ required: true }) },
    resolve: (_parent, { keptId, mergedId }, { run }) =>
      run(mergePeople, { keptId: keyOf('Person', keptId), mergedId: keyOf('Person', mergedId) }),
  }),
  splitPeople: t.field({
    type: PeopleSplit,
    description: 'Undoes a merge. Use case `split-people`.',
    errors: { types: [...anyRefusal, peopleErrors.MergeUndone] },
    args: { mergeId: t.arg.id({ required: true }) },
    resolve: (_parent, asked, { run }) => run(splitPeople, asked),
  }),
}));
