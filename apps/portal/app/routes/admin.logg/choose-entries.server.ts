import { data, redirect, type ActionFunctionArgs } from 'react-router';
import { z } from 'zod';
import { AuditMatchesDocument } from '../../generated/operations.ts';
import { graphql } from '../../graphql.server.ts';
import type { Fault } from '../../training/forms/fault.ts';
import { wordsFor } from '../../training/words.server.ts';
import { logAddress } from './log-address.ts';

const text = z.string().trim().max(200).catch('');
const fields = z.object({ vad: text, person: text, verksamhet: text, fran: text, till: text });
const day = z.union([z.literal(''), z.iso.date()]);

const mostMatches = 20;

const ids = (form: FormData, name: string): string[] => form.getAll(name).filter((value) => typeof value === 'string');

type Found = readonly { readonly key: string }[];

/** Turns the names that were typed into ids, so that the address of the log holds none, and goes there. */
export async function chooseEntries(args: ActionFunctionArgs) {
  const form = await args.request.formData();
  const values = fields.parse(Object.fromEntries(form));
  const { vad, person, verksamhet, fran, till } = values;
  const { t } = wordsFor(args.request);
  const { auditMatches } = await graphql(
    AuditMatchesDocument,
    { person: person || null, organisation: verksamhet || null },
    args,
  );
  const faultOf = (typed: string, found: Found, none: string): string | null => {
    if (typed === '') return null;
    if (found.length === 0) return none;
    return found.length > mostMatches ? t('audit:admin.tooMany') : null;
  };
  const checked: readonly (readonly [string, string | null])[] = [
    ['person', faultOf(person, auditMatches.persons, t('audit:admin.nobody'))],
    ['verksamhet', faultOf(verksamhet, auditMatches.organisations, t('audit:admin.noUnit'))],
    ['fran', day.safeParse(fran).success ? null : t('audit:admin.badDate')],
    ['till', day.safeParse(till).success ? null : t('audit:admin.badDate')],
  ];
  const faults = checked.flatMap(([fieldId, message]): Fault[] => (message === null ? [] : [{ fieldId, message }]));
  if (faults.length > 0) return data({ values, faults }, { status: 400 });
  const choice = {
    useCase: vad,
    // A name that is left empty keeps whom the log was about.
    persons: person === '' ? ids(form, 'valdPerson') : auditMatches.persons.map(({ key }) => key),
    organisations: verksamhet === '' ? ids(form, 'valdVerksamhet') : auditMatches.organisations.map(({ key }) => key),
    from: fran,
    until: till,
  };
  return redirect(logAddress(choice), 303);
}
