import { redirect, type ActionFunctionArgs } from 'react-router';
import { CloseOrganisationDocument, MergeOrganisationsDocument } from '../../generated/operations.ts';
import { graphql } from '../../graphql.server.ts';
import { partnerRefused } from '../../partners/refusal-words.ts';
import { textOf } from '../../training/forms/read-agenda.server.ts';
import { wordsFor } from '../../training/words.server.ts';

/** Closes the unit, or lets its successor take over. */
export async function endUnit(args: ActionFunctionArgs) {
  const form = await args.request.formData();
  const unit = args.params['organisation'] ?? '';
  const version = Number(textOf(form, 'version')) || 1;
  const successor = textOf(form, 'successor');
  const contactsFollow = form.has('contactsFollow');
  const answer =
    successor === ''
      ? (await graphql(CloseOrganisationDocument, { unit, version }, args)).closeOrganisation
      : (await graphql(MergeOrganisationsDocument, { unit, successor, version, contactsFollow }, args))
          .mergeOrganisations;
  if (answer.__typename === 'PartnerEnded') return redirect(`/samordna/verksamheter/${unit}?klart=stangd`, 303);
  // Closed meanwhile, or by the first of two presses: its page says so, and who took over.
  if (answer.__typename === 'OrganisationClosed') return redirect(`/samordna/verksamheter/${unit}`, 303);
  return { refused: partnerRefused(answer, wordsFor(args.request)) };
}
