import { StaleVersion } from '@samlots/kernel';
import { peopleErrors } from '@samlots/people';
import { closeOrganisation, mergeOrganisations, remindUnit, remindUnits, trainingErrors } from '@samlots/training';
import { builder } from '../builder.ts';
import { anyRefusal } from '../errors.ts';
import { keyOf } from '../global-id.ts';

type Ended = { readonly organisationId: string; readonly people: number; readonly seats: number };

const PartnerEnded = builder.objectRef<Ended>('PartnerEnded').implement({
  description: 'A unit that has closed, and how many people and coming seats it had.',
  authScopes: { signedIn: true },
  fields: (t) => ({
    key: t.exposeID('organisationId'),
    people: t.exposeInt('people'),
    seats: t.exposeInt('seats'),
  }),
});

const Reminded = builder.objectRef<{ readonly reminded: number }>('Reminded').implement({
  authScopes: { signedIn: true },
  fields: (t) => ({ reminded: t.exposeInt('reminded') }),
});

const ending = [StaleVersion, peopleErrors.OrganisationClosed, trainingErrors.OrganisationRunsTraining];

builder.mutationFields((t) => ({
  closeOrganisation: t.field({
    type: PartnerEnded,
    description: 'Closes a unit that nobody follows; its coming seats are given back. Use case `close-organisation`.',
    errors: { types: [...anyRefusal, ...ending] },
    args: { organisationId: t.arg.id({ required: true }), version: t.arg.int({ required: true }) },
    resolve: (_parent, { organisationId, version }, { run }) =>
      run(closeOrganisation, { organisationId: keyOf('Organisation', organisationId), version }),
  }),
  mergeOrganisations: t.field({
    type: PartnerEnded,
    description: 'Another unit takes over people and coming seats. Use case `merge-organisations`.',
    errors: { types: [...anyRefusal, ...ending] },
    args: {
      organisationId: t.arg.id({ required: true }),
      successorId: t.arg.id({ required: true }),
      version: t.arg.int({ required: true }),
      contactsFollow: t.arg.boolean({ required: true }),
    },
    resolve: (_parent, { organisationId, successorId, ...asked }, { run }) =>
      run(mergeOrganisations, {
        ...asked,
        organisationId: keyOf('Organisation', organisationId),
        successorId: keyOf('Organisation', successorId),
      }),
  }),
}));

builder.mutationFields((t) => ({
  remindUnit: t.field({
    type: Reminded,
    description: 'One reminder each for a reason (NO_CONTACT, NOBODY_ENROLLED) and programme. Use case `remind-unit`.',
    errors: {
      types: [
        ...anyRefusal,
        peopleErrors.AlreadyReminded,
        peopleErrors.NothingToRemind,
        peopleErrors.NobodyToWriteTo,
        peopleErrors.OrganisationClosed,
      ],
    },
    args: {
      organisationId: t.arg.id({ required: true }),
      reason: t.arg.string({ required: true }),
      programmeId: t.arg.id(),
    },
    resolve: (_parent, { organisationId, reason, programmeId }, { run }) =>
      run(remindUnit, {
        organisationId: keyOf('Organisation', organisationId),
        reason,
        ...(programmeId == null ? {} : { programmeId: keyOf('TrainingProgramme', programmeId) }),
      }),
  }),
  remindUnits: t.field({
    type: Reminded,
    description: 'All units of a district that need it and have not been reminded. Use case `remind-units`.',
    errors: { types: anyRefusal },
    args: { reason: t.arg.string({ required: true }), programmeId: t.arg.id(), districtId: t.arg.id() },
    resolve: (_parent, { reason, programmeId, districtId }, { run }) =>
      run(remindUnits, {
        reason,
        ...(programmeId == null ? {} : { programmeId: keyOf('TrainingProgramme', programmeId) }),
        ...(districtId == null ? {} : { districtId: keyOf('District', districtId) }),
      }),
  }),
}));
