import { data, redirect, type ActionFunctionArgs } from 'react-router';
import { InviteOrganisationDocument, type InviteOrganisationMutation } from '../../generated/operations.ts';
import { graphql } from '../../graphql.server.ts';
import { emailFaults, faultsOfApi, nameLengths, textFaults } from '../../partners/contact-faults.ts';
import { partnerRefused } from '../../partners/refusal-words.ts';
import type { Words } from '../../shell/use-words.ts';
import { factOf } from '../../training/facts.ts';
import type { Fault, Unsaved } from '../../training/forms/fault.ts';
import { textOf } from '../../training/forms/read-agenda.server.ts';
import { wordsFor } from '../../training/words.server.ts';

export type InviteValues = {
  readonly name: string;
  readonly kind: string;
  readonly operator: string;
  readonly district: string;
  readonly contactName: string;
  readonly contactEmail: string;
  readonly requestKey: string;
};

export type NotInvited = Unsaved<InviteValues> & {
  /** The unit of that name that there is already, where the form asks whether a second one is meant. */
  readonly same: string | null;
};

const readValues = (form: FormData): InviteValues => ({
  name: textOf(form, 'name'),
  kind: textOf(form, 'kind'),
  operator: textOf(form, 'operator'),
  district: textOf(form, 'district'),
  contactName: textOf(form, 'contactName'),
  contactEmail: textOf(form, 'contactEmail'),
  requestKey: textOf(form, 'requestKey'),
});

function checkValues(values: InviteValues, words: Words): readonly Fault[] {
  const { t } = words;
  const chosen = (fieldId: 'kind' | 'operator' | 'district'): readonly Fault[] =>
    values[fieldId] === ''
      ? [{ fieldId, message: t('errors:field.choose', { field: t(`partners:create.${fieldId}`).toLowerCase() }) }]
      : [];
  const text = (fieldId: 'name' | 'contactName', max: number): readonly Fault[] =>
    textFaults({ fieldId, label: t(`partners:create.${fieldId}`), typed: values[fieldId], max }, words);
  return [
    ...text('name', nameLengths.unit),
    ...chosen('kind'),
    ...chosen('operator'),
    ...chosen('district'),
    ...text('contactName', nameLengths.person),
    ...emailFaults('contactEmail', values.contactEmail, words),
  ];
}

type Refused = Exclude<InviteOrganisationMutation['inviteOrganisation'], { readonly __typename: 'PartnerChanged' }>;

const fieldIds = { districtId: 'district' };

function refusedBy(refused: Refused, values: InviteValues, words: Words): NotInvited {
  const unsaved = { values, faults: [], refused: null, reshaped: false, same: null };
  if (refused.__typename === 'InvalidInput') {
    return { ...unsaved, faults: faultsOfApi(refused.faults, fieldIds, words) };
  }
  const message = partnerRefused(refused, words);
  if (refused.__typename === 'SameNameInDistrict') {
    return { ...unsaved, faults: [{ fieldId: 'name', message }], same: factOf(refused.facts, 'organisationId') };
  }
  if (refused.__typename === 'PersonalNumberFound') {
    return { ...unsaved, faults: [{ fieldId: factOf(refused.facts, 'field'), message }] };
  }
  return { ...unsaved, refused: message };
}

/** Sends the invitation. Everything that was typed comes back with what is wrong. */
export async function invite(args: ActionFunctionArgs) {
  const form = await args.request.formData();
  const words = wordsFor(args.request);
  const values = readValues(form);
  const faults = checkValues(values, words);
  if (faults.length > 0) {
    return data<NotInvited>({ values, faults, refused: null, reshaped: false, same: null }, { status: 400 });
  }
  const { district, requestKey, ...typed } = values;
  const input = { ...typed, districtId: district, sameNameToo: form.has('sameNameToo'), requestKey };
  const { inviteOrganisation } = await graphql(InviteOrganisationDocument, { input }, args);
  if (inviteOrganisation.__typename !== 'PartnerChanged') return refusedBy(inviteOrganisation, values, words);
  return redirect(`/samordna/verksamheter/${inviteOrganisation.key}?klart=inbjuden`, 303);
}
