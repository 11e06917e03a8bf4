import { data, redirect, type ActionFunctionArgs } from 'react-router';
import { pathWith, stepUpPath } from '../../account/step-up-path.ts';
import {
  GiveRoleDocument,
  InviteToRoleDocument,
  type GiveRoleMutation,
  type InviteToRoleMutation,
} from '../../generated/operations.ts';
import { graphql } from '../../graphql.server.ts';
import type { Words } from '../../shell/use-words.ts';
import type { Fault } from '../../training/forms/fault.ts';
import { textOf } from '../../training/forms/read-agenda.server.ts';
import { wordsFor } from '../../training/words.server.ts';
import { fieldsOf, givenRoleOf, placeOf, type GivenRole, type RoleValues } from './role-form.ts';

type Answer = { readonly values: RoleValues; readonly faults: readonly Fault[]; readonly refused: string | null };
type Refused = Exclude<
  GiveRoleMutation['giveRole'] | InviteToRoleMutation['inviteToRole'],
  { readonly __typename: 'RoleChanged' | 'StepUpNeeded' }
>;
type Place = { readonly role: GivenRole; readonly scopeKind: string; readonly scopeId: string | null };

const readValues = (form: FormData): RoleValues => ({
  role: textOf(form, 'roll'),
  place: textOf(form, 'plats'),
  person: textOf(form, 'person'),
  email: textOf(form, 'epost'),
  name: textOf(form, 'namn'),
  lastOn: textOf(form, 'sista').trim(),
  deputy: form.has('ersattare'),
});

const looksLikeEmail = (text: string): boolean => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text.trim());

const isDate = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(`${text}T00:00:00Z`));

function check(values: RoleValues, { t }: Words): readonly Fault[] {
  const invites = values.person === '';
  return [
    ...(placeOf(values.place) === null ? [{ fieldId: 'plats', message: t('admin:fault.place') }] : []),
    ...(invites && !looksLikeEmail(values.email) ? [{ fieldId: 'epost', message: t('admin:fault.email') }] : []),
    ...(values.lastOn !== '' && !isDate(values.lastOn) ? [{ fieldId: 'sista', message: t('admin:fault.lastOn') }] : []),
  ];
}

const faultFields: Readonly<Record<string, readonly [string, 'email' | 'name' | 'lastOn' | 'place']>> = {
  email: ['epost', 'email'],
  name: ['namn', 'name'],
  toOn: ['sista', 'lastOn'],
  scopeKind: ['plats', 'place'],
  scopeId: ['plats', 'place'],
};

function whyNot(refused: Refused, { t }: Words): Omit<Answer, 'values'> {
  switch (refused.__typename) {
    case 'InvalidInput': {
      const faults = refused.faults.flatMap(({ path }) => {
        const field = faultFields[path];
        return field === undefined ? [] : [{ fieldId: field[0], message: t(`admin:fault.${field[1]}`) }];
      });
      return { faults, refused: faults.length === 0 ? t('errors:refusal.InvalidInput') : null };
    }
    case 'PersonalNumberFound':
      return { faults: [{ fieldId: 'namn', message: t('errors:field.personalNumber') }], refused: null };
    case 'OrganisationClosed':
      return { faults: [{ fieldId: 'plats', message: t('admin:fault.placeClosed') }], refused: null };
    case 'NotAllowed':
    case 'NotFound':
      return { faults: [], refused: t(`errors:refusal.${refused.__typename}`) };
  }
}

async function hand(values: RoleValues, place: Place, args: ActionFunctionArgs) {
  const { person, email, name, deputy, lastOn } = values;
  if (person === '') {
    const { inviteToRole } = await graphql(InviteToRoleDocument, { email, name: name.trim() || null, place }, args);
    return inviteToRole;
  }
  const variables = { person, place, deputy: deputy && place.role === 'ORG_CONTACT', lastOn: lastOn || null };
  return (await graphql(GiveRoleDocument, variables, args)).giveRole;
}

/** Gives the role to a person, or invites a mailbox into it. */
export async function handRole(args: ActionFunctionArgs) {
  const values = readValues(await args.request.formData());
  const words = wordsFor(args.request);
  const role = givenRoleOf(values.role);
  if (role === null) return redirect('/admin/roller/ny', 303);
  const faults = check(values, words);
  const place = placeOf(values.place);
  if (faults.length > 0 || place === null) {
    return data<Answer>({ values, faults, refused: null }, { status: 400 });
  }
  const handed = await hand(values, { role, ...place }, args);
  if (handed.__typename === 'StepUpNeeded') {
    return redirect(stepUpPath(pathWith('/admin/roller/ny', fieldsOf(values))), 303);
  }
  if (handed.__typename !== 'RoleChanged') return data<Answer>({ values, ...whyNot(handed, words) });
  return redirect(`/admin/roller?klart=${values.person === '' ? 'inbjuden' : 'given'}`, 303);
}
