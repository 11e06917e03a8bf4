import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { ComparePeopleDocument, FindPeopleDocument } from '../../generated/operations.ts';
import { graphql } from '../../graphql.server.ts';

/** Persons that pass the search, the two that are compared, and what has been merged. The API lets administrators alone. */
export async function loadPeople(args: LoaderFunctionArgs | ActionFunctionArgs) {
  const { searchParams } = new URL(args.request.url);
  const search = (searchParams.get('sok') ?? '').trim().slice(0, 80);
  const chosen = searchParams.getAll('vald').slice(0, 2);
  const asked = search === '' ? { ids: [] } : { search };
  const [{ findPeople, personMerges }, compared] = await Promise.all([
    graphql(FindPeopleDocument, asked, args),
    chosen.length === 2 ? graphql(ComparePeopleDocument, { ids: chosen }, args) : null,
  ]);
  const pair = compared?.findPeople.edges.map(({ node }) => node) ?? [];
  return {
    search,
    found: findPeople.edges.map(({ node }) => node),
    chosenTooFew: searchParams.has('jamfor') && pair.length !== 2,
    pair: pair.length === 2 ? pair : [],
    merges: personMerges,
    done: searchParams.get('klart'),
  };
}
