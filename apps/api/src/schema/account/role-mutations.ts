import { endRole, giveRole, inviteToRole, peopleErrors as refused } from '@samlots/people';
import { builder } from '../builder.ts';
import { anyRefusal } from '../errors.ts';
import { keyOf } from '../global-id.ts';
import { Role } from './grant-object.ts';

const RolePlaceInput = builder.inputType('RolePlaceInput', {
  description: 'A role and where it is to hold.',
  fields: (t) => ({
    role: t.field({ type: Role, required: true }),
    scopeKind: t.string({ required: true, description: 'everywhere, district, programme, organisation or service.' }),
    scopeId: t.id({ description: 'Left out for everywhere.' }),
  }),
});

type Place = { role: string; scopeKind: string; scopeId?: string | number | null | undefined };

const placeOf = ({ role, scopeKind, scopeId }: Place) => ({
  role,
  scopeKind: scopeKind.toUpperCase(),
  scopeId: scopeId == null ? null : String(scopeId),
});

const RoleChanged = builder.objectRef<{ id: string }>('RoleChanged').implement({
  authScopes: { public: true },
  fields: (t) => ({ key: t.exposeID('id') }),
});

const handed = [...anyRefusal, refused.OrganisationClosed, refused.StepUpNeeded];

builder.mutationFields((t) => ({
  giveRole: t.field({
    type: RoleChanged,
    description: 'Gives a person a role from today on. Use case `give-role`.',
    errors: { types: handed },
    args: {
      personId: t.arg.id({ required: true }),
      place: t.arg({ type: RolePlaceInput, required: true }),
      deputy: t.arg.boolean(),
      lastOn: t.arg.string({ description: 'Last day, ISO date; left out: until somebody ends it.' }),
    },
    resolve: async (_parent, { personId, place, deputy, lastOn }, { run }) => {
      const input = { ...placeOf(place), personId: keyOf('Person', personId), deputy: deputy ?? false, toOn: lastOn };
      return { id: (await run(giveRole, input)).assignmentId };
    },
  }),
  endRole: t.field({
    type: RoleChanged,
    description: 'Ends a role at once, or on a day to come. Use case `end-role`.',
    errors: { types: anyRefusal },
    args: {
      assignmentId: t.arg.id({ required: true }),
      lastOn: t.arg.string({ description: 'Last day, ISO date; left out: at once.' }),
    },
    resolve: async (_parent, { assignmentId, lastOn }, { run }) => ({
      id: (await run(endRole, { assignmentId, lastOn })).assignmentId,
    }),
  }),
  inviteToRole: t.field({
    type: RoleChanged,
    description: 'Mails an invitation into a role. Use case `invite-to-role`.',
    errors: { types: [...handed, refused.PersonalNumberFound] },
    args: {
      email: t.arg.string({ required: true }),
      name: t.arg.string(),
      place: t.arg({ type: RolePlaceInput, required: true }),
    },
    resolve: async (_parent, { email, name, place }, { run }) => {
      const input = { ...placeOf(place), email, ...(name ? { name } : {}) };
      return { id: (await run(inviteToRole, input)).joinLinkId };
    },
  }),
}));
