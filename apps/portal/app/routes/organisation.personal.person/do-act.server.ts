import { data, redirect, type ActionFunctionArgs } from 'react-router';
import { z } from 'zod';
import {
  EndDeputyDocument,
  EndLeaveDocument,
  MarkLeaveDocument,
  NameDeputyDocument,
  OfferClaimDocument,
  ProtectPersonDocument,
} from '../../generated/operations.ts';
import { graphql } from '../../graphql.server.ts';
import { faultWord } from '../../people/words.ts';
import type { Words } from '../../shell/use-words.ts';
import type { Fault, Unsaved } from '../../training/forms/fault.ts';
import { textOf } from '../../training/forms/read-agenda.server.ts';

const acts = ['ledig', 'inte-ledig', 'stallforetradare', 'inte-stallforetradare', 'fraga', 'skydda'] as const;
export type Act = (typeof acts)[number];

export const isAct = (act: string): act is Act => acts.some((known) => known === act);

type Typed = { readonly fromOn: string; readonly toOn: string; readonly alias: string };
export type Acted = Unsaved<Typed> & { readonly form: Act };

type Asked = { readonly args: ActionFunctionArgs; readonly form: FormData; readonly words: Words };
type Answer = {
  readonly __typename: string;
  readonly faults?: readonly { readonly path: string; readonly rule: string }[];
};

const iso = z.iso.date();

/** Dates that are none, before the API is asked. */
function dateFaults({ fromOn, toOn }: Typed, words: Words): readonly Fault[] {
  const wrong = (fieldId: string, value: string): readonly Fault[] =>
    iso.safeParse(value).success ? [] : [{ fieldId, message: words.t('people:fault.date') }];
  return [...wrong('fromOn', fromOn), ...(toOn === '' ? [] : wrong('toOn', toOn))];
}

const refusals = ['NotAllowed', 'NotFound', 'NotAtUnit', 'NothingToClaim', 'PersonalNumberFound'] as const;

/** Leave may have been changed meanwhile: the form then has the version of now, and is saved by pressing once more. */
function whyNot({ __typename, faults = [] }: Answer, words: Words): Pick<Acted, 'faults' | 'refused'> {
  const { t } = words;
  if (__typename === 'PersonalNumberFound')
    return { faults: [{ fieldId: 'alias', message: t('people:fault.personal-number') }], refused: null };
  if (__typename === 'InvalidInput')
    return {
      faults: faults.map(({ path, rule }) => ({ fieldId: path, message: faultWord(aliasRule(path, rule), words) })),
      refused: null,
    };
  const refusal = refusals.find((known) => known === __typename);
  return { faults: [], refused: refusal === undefined ? t('people:one.stale') : t(`errors:refusal.${refusal}`) };
}

/** An empty alias is told as a missing name. */
const aliasRule = (path: string, rule: string): string =>
  path === 'alias' && rule === 'too_small' ? 'missing-name' : rule;

async function ask(act: Act, typed: Typed, { args, form }: Asked): Promise<Answer> {
  const membership = args.params['membership'] ?? '';
  switch (act) {
    case 'ledig': {
      const { fromOn } = typed;
      const variables = { membership, version: Number(textOf(form, 'version')), fromOn, toOn: typed.toOn || null };
      return (await graphql(MarkLeaveDocument, variables, args)).markLeave;
    }
    case 'inte-ledig':
      return (await graphql(EndLeaveDocument, { membership }, args)).endLeave;
    case 'stallforetradare':
      return (await graphql(NameDeputyDocument, { membership }, args)).nameDeputy;
    case 'inte-stallforetradare':
      return (await graphql(EndDeputyDocument, { membership }, args)).endDeputy;
    case 'fraga':
      return (await graphql(OfferClaimDocument, { membership }, args)).offerClaim;
    case 'skydda':
      return (await graphql(ProtectPersonDocument, { membership, alias: typed.alias }, args)).protectPerson;
  }
}

/** One of the acts of the page; done, the page tells so by its address. */
export async function doAct(act: Act, asked: Asked) {
  const { args, form, words } = asked;
  const values = { fromOn: textOf(form, 'fromOn'), toOn: textOf(form, 'toOn'), alias: textOf(form, 'alias') };
  const unsaved: Acted = { values, faults: [], refused: null, reshaped: false, form: act };
  const wrong = act === 'ledig' ? dateFaults(values, words) : [];
  if (wrong.length > 0) return data({ ...unsaved, faults: wrong }, { status: 400 });
  const answer = await ask(act, values, asked);
  if (answer.__typename === 'TieChanged') return redirect(`${new URL(args.request.url).pathname}?klart=${act}`, 303);
  return data({ ...unsaved, ...whyNot(answer, words) });
}
