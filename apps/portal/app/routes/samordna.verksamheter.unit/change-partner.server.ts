import { data, redirect, type ActionFunctionArgs } from 'react-router';
import {
  InviteContactDocument,
  RemindUnitDocument,
  RenameOrganisationDocument,
  SendInvitationAgainDocument,
  WithdrawInvitationDocument,
} from '../../generated/operations.ts';
import { graphql } from '../../graphql.server.ts';
import { emailFaults, faultsOfApi, nameLengths, textFaults } from '../../partners/contact-faults.ts';
import { partnerRefused, type PartnerRefused } from '../../partners/refusal-words.ts';
import type { Words } from '../../shell/use-words.ts';
import { factOf } from '../../training/facts.ts';
import type { Fault } from '../../training/forms/fault.ts';
import { textOf } from '../../training/forms/read-agenda.server.ts';
import { wordsFor } from '../../training/words.server.ts';
import { loadPartner } from './load-partner.server.ts';

export type PartnerValues = {
  readonly contactName: string;
  readonly contactEmail: string;
  readonly name: string;
  readonly requestKey: string;
};

export type NotChanged = {
  readonly form: string;
  readonly values: PartnerValues;
  readonly faults: readonly Fault[];
  readonly refused: string | null;
  readonly reshaped: false;
  /** The name that somebody else has given meanwhile. */
  readonly stale: string | null;
  /** True where the form asks whether a second unit of the name is meant. */
  readonly same: boolean;
};

type Doing = {
  readonly args: ActionFunctionArgs;
  readonly form: FormData;
  readonly key: string;
  readonly words: Words;
};
type Why = Partial<Pick<NotChanged, 'faults' | 'refused' | 'stale' | 'same'>> & {
  /** True where the API was not asked. */
  readonly unasked?: boolean;
};
/** Null when it was done. */
type Act = (doing: Doing) => Promise<Why | null>;

const valuesOf = (form: FormData): PartnerValues => ({
  contactName: textOf(form, 'contactName'),
  contactEmail: textOf(form, 'contactEmail'),
  name: textOf(form, 'name'),
  requestKey: textOf(form, 'requestKey'),
});

const contactFields = { name: 'contactName', email: 'contactEmail' };

const inviteContact: Act = async ({ args, form, key, words }) => {
  const { contactName, contactEmail, requestKey } = valuesOf(form);
  const label = words.t('partners:create.contactName');
  const faults = [
    ...textFaults({ fieldId: 'contactName', label, typed: contactName, max: nameLengths.person }, words),
    ...emailFaults('contactEmail', contactEmail, words),
  ];
  if (faults.length > 0) return { faults, unasked: true };
  const asked = { unit: key, name: contactName, email: contactEmail, requestKey };
  const answer = (await graphql(InviteContactDocument, asked, args)).inviteContact;
  if (answer.__typename === 'PartnerChanged') return null;
  if (answer.__typename === 'InvalidInput') return { faults: faultsOfApi(answer.faults, contactFields, words) };
  if (answer.__typename === 'PersonalNumberFound') {
    return { faults: [{ fieldId: 'contactName', message: partnerRefused(answer, words) }] };
  }
  return { refused: partnerRefused(answer, words) };
};

const done = (
  answer: PartnerRefused | { readonly __typename: 'PartnerChanged' } | { readonly __typename: 'Reminded' },
  words: Words,
): Why | null =>
  answer.__typename === 'PartnerChanged' || answer.__typename === 'Reminded'
    ? null
    : { refused: partnerRefused(answer, words) };

const sendAgain: Act = async ({ args, form, words }) =>
  done(
    (await graphql(SendInvitationAgainDocument, { invitation: textOf(form, 'invitation') }, args)).sendInvitationAgain,
    words,
  );

const withdraw: Act = async ({ args, form, words }) =>
  done(
    (await graphql(WithdrawInvitationDocument, { invitation: textOf(form, 'invitation') }, args)).withdrawInvitation,
    words,
  );

const remind: Act = async ({ args, key, words }) =>
  done(
    (await graphql(RemindUnitDocument, { unit: key, reason: 'NO_CONTACT', programme: null }, args)).remindUnit,
    words,
  );

const rename: Act = async ({ args, form, key, words }) => {
  const { name } = valuesOf(form);
  const label = words.t('partners:unit.rename.name');
  const faults = textFaults({ fieldId: 'name', label, typed: name, max: nameLengths.unit }, words);
  if (faults.length > 0) return { faults, unasked: true };
  const version = Number(textOf(form, 'version')) || 1;
  const asked = { unit: key, name, version, sameNameToo: form.has('sameNameToo') };
  const answer = (await graphql(RenameOrganisationDocument, asked, args)).renameOrganisation;
  switch (answer.__typename) {
    case 'PartnerChanged':
      return null;
    case 'InvalidInput':
      return { faults: faultsOfApi(answer.faults, {}, words) };
    case 'StaleVersion':
      return { stale: (await loadPartner(args)).unit.name };
    case 'SameNameInDistrict':
    case 'PersonalNumberFound': {
      const message = partnerRefused(answer, words);
      return { faults: [{ fieldId: 'name', message }], same: factOf(answer.facts, 'organisationId') !== '' };
    }
    case 'NotAllowed':
    case 'NotFound':
    case 'OrganisationClosed':
      return { refused: partnerRefused(answer, words) };
  }
};

const acts: Readonly<Record<string, { readonly act: Act; readonly done: string }>> = {
  'bjud-in': { act: inviteContact, done: 'inbjuden' },
  igen: { act: sendAgain, done: 'igen' },
  'ta-tillbaka': { act: withdraw, done: 'tillbaka' },
  paminn: { act: remind, done: 'pamind' },
  'byt-namn': { act: rename, done: 'namn' },
};

/** One of the forms of the page, told by its button. */
export async function changePartner(args: ActionFunctionArgs) {
  const form = await args.request.formData();
  const words = wordsFor(args.request);
  const key = args.params['organisation'] ?? '';
  const which = textOf(form, 'gor');
  const chosen = Object.hasOwn(acts, which) ? acts[which] : undefined;
  if (chosen === undefined) throw data(null, { status: 400 });
  const why = await chosen.act({ args, form, key, words });
  if (why === null) return redirect(`/samordna/verksamheter/${key}?klart=${chosen.done}`, 303);
  const unsaved = { faults: [], refused: null, stale: null, same: false, reshaped: false } as const;
  const { unasked, ...told } = why;
  const answer: NotChanged = { ...unsaved, form: which, values: valuesOf(form), ...told };
  // Without one of its own, a form that came back has the status of what the API answered.
  return unasked === true ? data(answer, { status: 400 }) : answer;
}
