import { data, type LoaderFunctionArgs } from 'react-router';
import { FindSupportDocument, SupportChoicesDocument } from '../../generated/operations.ts';
import { graphql } from '../../graphql.server.ts';
import { names, readSearch, type Search } from '../../referral/search-address.ts';
import { readPreferences } from '../../shell/preferences.server.ts';

/** Why a typed text was not read; the text itself is not given back. */
export type TextFault = 'too-long' | 'personal-number';

export const textFaults = { TextTooLong: 'too-long', HoldsPersonalNumber: 'personal-number' } as const;

/** A page about a family is kept by no cache and told to no other site. */
export const privately = { 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' } as const;

function searchOf(request: Request): Search {
  const search = readSearch(new URL(request.url).searchParams);
  return { ...search, districtId: readPreferences(request).districtId ?? undefined };
}

const variablesOf = (search: Search, text: string | null) => ({
  text,
  needIds: [...(search.needIds ?? [])],
  raisedTo: search.raisedTo ?? null,
  ageMonths: search.ageMonths ?? null,
  pregnancy: search.pregnancy ? true : null,
  districtId: search.districtId ?? null,
  language: search.language ?? null,
  role: search.role ?? null,
  onlyMine: search.onlyMine,
});

/** The page before a search, after a refused text, or with an answer. */
export async function loadSearch(args: LoaderFunctionArgs) {
  const search = searchOf(args.request);
  const text = new URL(args.request.url).searchParams.get(names.text);
  const { findSupport, ...choices } = await graphql(FindSupportDocument, variablesOf(search, text), args);
  const refused = findSupport.__typename === 'SupportResult' ? null : textFaults[findSupport.__typename];
  const asked = search.needIds !== undefined || search.raisedTo !== undefined || (text ?? '').trim() !== '';
  const result = findSupport.__typename === 'SupportResult' && asked ? findSupport : null;
  const start =
    result === null ? await graphql(SupportChoicesDocument, { districtId: search.districtId ?? null }, args) : null;
  // From here the search holds what the text said, so that every address of the page is without it.
  const read = result === null ? search : { ...search, ...readOf(result, search) };
  const violence = result?.pathways.some((pathway) => pathway.violence) ?? false;
  const answer = { search: read, result, refused: refused satisfies TextFault | null, ...choices, start, violence };
  return data(answer, { status: refused === null ? 200 : 400, headers: privately });
}

type Result = {
  readonly needs: readonly { readonly key: string }[];
  readonly ageMonths: number | null;
  readonly pregnancy: boolean | null;
};

const readOf = ({ needs, ageMonths, pregnancy }: Result, search: Search): Partial<Search> => ({
  needIds: needs.map(({ key }) => key),
  ageMonths: ageMonths ?? undefined,
  pregnancy: pregnancy ?? search.pregnancy,
});
