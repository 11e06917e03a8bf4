import { data, redirect, type ActionFunctionArgs } from 'react-router';
import { ChooseLocaleDocument, KeptAboutMeDocument } from '../../generated/operations.ts';
import { graphql } from '../../graphql.server.ts';
import type { Fault } from '../../training/forms/fault.ts';
import { wordsFor } from '../../training/words.server.ts';

const locales = ['sv', 'en'] as const;

/** The language in which all persons of the account are written to. */
export async function chooseLocale(args: ActionFunctionArgs) {
  const form = await args.request.formData();
  const locale = locales.find((known) => known === form.get('sprak'));
  if (locale === undefined) {
    const message = wordsFor(args.request).t('mine:kept.locale.choose');
    const faults: readonly Fault[] = [{ fieldId: 'sprak', message }];
    return data({ faults }, { status: 400 });
  }
  const { viewer, myPersons } = await graphql(KeptAboutMeDocument, {}, args);
  if (viewer === null) throw data(null, { status: 403 });
  for (const { key } of myPersons) {
    const { chooseLocale: answer } = await graphql(ChooseLocaleDocument, { person: key, locale }, args);
    if (answer.__typename !== 'LocaleChosen') throw data(null, { status: 403 });
  }
  return redirect('/mina-sidor/uppgifter?klart=sprak', 303);
}
