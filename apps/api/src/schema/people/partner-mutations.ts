import { StaleVersion } from '@samlots/kernel';
import {
  inviteContact,
  inviteOrganisation,
  peopleErrors as refused,
  renameOrganisation,
  sendInvitationAgain,
  withdrawInvitation,
} from '@samlots/people';
import { builder } from '../builder.ts';
import { anyRefusal } from '../errors.ts';
import { keyOf } from '../global-id.ts';

type Changed = { readonly organisationId: string };

const PartnerChanged = builder.objectRef<Changed>('PartnerChanged').implement({
  authScopes: { signedIn: true },
  fields: (t) => ({ key: t.exposeID('organisationId') }),
});

const InviteOrganisationInput = builder.inputType('InviteOrganisationInput', {
  fields: (t) => ({
    name: t.string({ required: true }),
    kind: t.string({ required: true }),
    operator: t.string({ required: true }),
    districtId: t.id({ required: true }),
    contactName: t.string({ required: true }),
    contactEmail: t.string({ required: true }),
    sameNameToo: t.boolean({ required: true, description: 'Yes to a second unit of the same name in the district.' }),
    requestKey: t.string({ description: 'UUID of the form: sent twice it is one request.' }),
  }),
});

builder.mutationFields((t) => ({
  inviteOrganisation: t.field({
    type: PartnerChanged,
    description: 'A new partner unit and the mail to its contact. Use case `invite-organisation`.',
    errors: { types: [...anyRefusal, refused.SameNameInDistrict, refused.PersonalNumberFound, refused.AlreadyInvited] },
    args: { input: t.arg({ type: InviteOrganisationInput, required: true }) },
    resolve: (_parent, { input }, { run }) =>
      run(inviteOrganisation, {
        ...input,
        districtId: keyOf('District', input.districtId),
        requestKey: input.requestKey ?? undefined,
      }),
  }),
  inviteContact: t.field({
    type: PartnerChanged,
    description: 'A mail to a new contact of a unit. Use case `invite-contact`.',
    errors: { types: [...anyRefusal, refused.AlreadyInvited, refused.PersonalNumberFound, refused.OrganisationClosed] },
    args: {
      organisationId: t.arg.id({ required: true }),
      name: t.arg.string({ required: true }),
      email: t.arg.string({ required: true }),
      requestKey: t.arg.string(),
    },
    resolve: async (_parent, { organisationId, requestKey, ...contact }, { run }) => {
      const key = keyOf('Organisation', organisationId);
      await run(inviteContact, { ...contact, organisationId: key, requestKey: requestKey ?? undefined });
      return { organisationId: key };
    },
  }),
}));

builder.mutationFields((t) => ({
  withdrawInvitation: t.field({
    type: PartnerChanged,
    description: 'Use case `withdraw-invitation`.',
    errors: { types: [...anyRefusal, refused.InvitationEnded] },
    args: { invitationId: t.arg.id({ required: true }) },
    resolve: (_parent, { invitationId }, { run }) => run(withdrawInvitation, { joinLinkId: invitationId }),
  }),
  sendInvitationAgain: t.field({
    type: PartnerChanged,
    description: 'A new link in place of the earlier one. Use case `send-invitation-again`.',
    errors: { types: [...anyRefusal, refused.InvitationEnded, refused.AlreadyInvited, refused.OrganisationClosed] },
    args: { invitationId: t.arg.id({ required: true }) },
    resolve: (_parent, { invitationId }, { run }) => run(sendInvitationAgain, { joinLinkId: invitationId }),
  }),
  renameOrganisation: t.field({
    type: PartnerChanged,
    description: 'A new name from today on; the old one stays with what was. Use case `rename-organisation`.',
    errors: {
      types: [
        ...anyRefusal,
        StaleVersion,
        refused.SameNameInDistrict,
        refused.PersonalNumberFound,
        refused.OrganisationClosed,
      ],
    },
    args: {
      organisationId: t.arg.id({ required: true }),
      name: t.arg.string({ required: true }),
      version: t.arg.int({ required: true }),
      sameNameToo: t.arg.boolean({ required: true }),
    },
    resolve: (_parent, { organisationId, ...asked }, { run }) =>
      run(renameOrganisation, { ...asked, organisationId: keyOf('Organisation', organisationId) }),
  }),
}));
