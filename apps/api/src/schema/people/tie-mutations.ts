import { StaleVersion } from '@samlots/kernel';
import {
  editPerson,
  endDeputy,
  endLeave,
  markLeave,
  nameDeputy,
  offerClaim,
  peopleErrors as refused,
  protectPerson,
} from '@samlots/people';
import { builder } from '../builder.ts';
import { anyRefusal } from '../errors.ts';

const TieChanged = builder.objectRef<{ readonly membershipId: string }>('TieChanged').implement({
  authScopes: { signedIn: true },
  fields: (t) => ({ key: t.exposeID('membershipId') }),
});

const isoDay = (date: Date | null | undefined): string | null => date?.toISOString().slice(0, 10) ?? null;

builder.mutationFields((t) => ({
  editPerson: t.field({
    type: TieChanged,
    description: 'What a unit keeps of one of its people. Use case `edit-person`.',
    errors: { types: [...anyRefusal, StaleVersion] },
    args: {
      membershipId: t.arg.id({ required: true }),
      version: t.arg.int({ required: true, description: 'The `editVersion` that the form was opened with.' }),
      name: t.arg.string({ required: true }),
      profession: t.arg.string({ required: true }),
      email: t.arg.string({ required: true }),
      kind: t.arg.string({ required: true }),
    },
    resolve: (_parent, asked, { run }) => run(editPerson, asked),
  }),
  protectPerson: t.field({
    type: TieChanged,
    description: 'Shows an alias wherever the name stood. Use case `protect-person`.',
    errors: { types: [...anyRefusal, refused.PersonalNumberFound] },
    args: { membershipId: t.arg.id({ required: true }), alias: t.arg.string({ required: true }) },
    resolve: (_parent, asked, { run }) => run(protectPerson, asked),
  }),
  markLeave: t.field({
    type: TieChanged,
    description: 'A long leave by its days. Use case `mark-leave`.',
    errors: { types: [...anyRefusal, StaleVersion] },
    args: {
      membershipId: t.arg.id({ required: true }),
      version: t.arg.int({ required: true }),
      fromOn: t.arg({ type: 'Day', required: true }),
      toOn: t.arg({ type: 'Day' }),
    },
    resolve: (_parent, { fromOn, toOn, ...asked }, { run }) =>
      run(markLeave, { ...asked, fromOn: isoDay(fromOn), toOn: isoDay(toOn) }),
  }),
  endLeave: t.field({
    type: TieChanged,
    description: 'Use case `end-leave`.',
    errors: { types: [...anyRefusal] },
    args: { membershipId: t.arg.id({ required: true }) },
    resolve: (_parent, asked, { run }) => run(endLeave, asked),
  }),
}));

builder.mutationFields((t) => ({
  nameDeputy: t.field({
    type: TieChanged,
    description: 'May do what the contact of the unit may. Use case `name-deputy`.',
    errors: { types: [...anyRefusal, refused.NotAtUnit, refused.OrganisationClosed] },
    args: { membershipId: t.arg.id({ required: true }) },
    resolve: (_parent, asked, { run }) => run(nameDeputy, asked),
  }),
  endDeputy: t.field({
    type: TieChanged,
    description: 'Use case `end-deputy`.',
    errors: { types: [...anyRefusal] },
    args: { membershipId: t.arg.id({ required: true }) },
    resolve: (_parent, asked, { run }) => run(endDeputy, asked),
  }),
  offerClaim: t.field({
    type: TieChanged,
    description: 'Asks a person by mail whether she is the one in the list. Use case `offer-claim`.',
    errors: { types: [...anyRefusal, refused.NothingToClaim] },
    args: { membershipId: t.arg.id({ required: true }) },
    resolve: async (_parent, { membershipId }, { run }) => {
      await run(offerClaim, { membershipId });
      return { membershipId: String(membershipId) };
    },
  }),
}));
