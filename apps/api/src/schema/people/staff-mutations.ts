import {
  addPeople,
  applyStaffImport,
  peopleErrors as refused,
  prepareStaffImport,
  type CheckedRow,
} from '@samlots/people';
import { builder } from '../builder.ts';
import { anyRefusal } from '../errors.ts';
import { keyOf } from '../global-id.ts';
import { StaffLine } from './staff-objects.ts';

const StaffRowInput = builder.inputType('StaffRowInput', {
  description: 'One person, as typed.',
  fields: (t) => ({
    line: t.int({ required: true, description: 'Of the list or sheet, from 1.' }),
    name: t.string({ required: true }),
    profession: t.string({ required: true }),
    email: t.string({ required: true, description: 'Empty for none.' }),
    kind: t.string({ required: true, description: 'In Swedish or English; empty for employed.' }),
  }),
});

const PeopleAdded = builder
  .objectRef<{ readonly added: number; readonly memberships: readonly string[] }>('PeopleAdded')
  .implement({
    authScopes: { signedIn: true },
    fields: (t) => ({
      added: t.exposeInt('added'),
      memberships: t.idList({
        description: 'Of the ties, where few were added.',
        resolve: ({ memberships }) => [...memberships],
      }),
    }),
  });

type Prepared = { readonly importId: string; readonly checked: readonly CheckedRow[] };

const StaffImportPrepared = builder.objectRef<Prepared>('StaffImportPrepared').implement({
  authScopes: { signedIn: true },
  fields: (t) => ({
    key: t.exposeID('importId'),
    wrong: t.int({ resolve: ({ checked }) => checked.filter(({ row }) => row === null).length }),
    lines: t.field({ type: [StaffLine], resolve: ({ checked }) => [...checked] }),
  }),
});

builder.mutationFields((t) => ({
  addPeople: t.field({
    type: PeopleAdded,
    description: 'People to a unit, all or none. Use case `add-people`.',
    errors: { types: [...anyRefusal, refused.OrganisationClosed] },
    args: {
      organisationId: t.arg.id({ required: true }),
      rows: t.arg({ type: [StaffRowInput], required: true }),
      addLines: t.arg.intList({
        required: true,
        description: 'Lines whose name is there already and yet is another person.',
      }),
      protectedIdentity: t.arg.boolean({ required: true, description: 'The names are aliases.' }),
      requestKey: t.arg.string({ description: 'UUID of the form: sent twice it is one request.' }),
    },
    resolve: async (_parent, { organisationId, requestKey, ...asked }, { run }) => {
      const key = keyOf('Organisation', organisationId);
      const { membershipIds } = await run(addPeople, {
        ...asked,
        organisationId: key,
        requestKey: requestKey ?? undefined,
      });
      return { added: membershipIds.length, memberships: membershipIds };
    },
  }),
  prepareStaffImport: t.field({
    type: StaffImportPrepared,
    description:
      'Keeps a list of people as a draft and says what is wrong line by line. Use case `prepare-staff-import`.',
    errors: { types: [...anyRefusal, refused.OrganisationClosed] },
    args: { organisationId: t.arg.id({ required: true }), rows: t.arg({ type: [StaffRowInput], required: true }) },
    resolve: (_parent, { organisationId, rows }, { run }) =>
      run(prepareStaffImport, { organisationId: keyOf('Organisation', organisationId), rows }),
  }),
  applyStaffImport: t.field({
    type: PeopleAdded,
    description: 'Adds the people of a draft, once. Use case `apply-staff-import`.',
    errors: { types: [...anyRefusal, refused.OrganisationClosed, refused.ImportNotReady] },
    args: {
      importId: t.arg.id({ required: true }),
      addLines: t.arg.intList({ required: true }),
      skipLines: t.arg.intList({ required: true }),
    },
    resolve: async (_parent, asked, { run }) => ({
      added: (await run(applyStaffImport, asked)).added,
      memberships: [],
    }),
  }),
}));
