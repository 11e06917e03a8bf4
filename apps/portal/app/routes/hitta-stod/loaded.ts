import type { FindSupportQuery, SupportChoicesQuery } from '../../generated/operations.ts';
import type { Search } from '../../referral/search-address.ts';

type Answer = FindSupportQuery['findSupport'];

export type Found = Extract<Answer, { readonly __typename: 'SupportResult' }>;
export type Ranked = Found['services'][number];
export type Start = SupportChoicesQuery;

/** What the page has: the choices of the filters, and the search without what was typed. */
export type Loaded = Omit<FindSupportQuery, 'findSupport'> & { readonly search: Search };
