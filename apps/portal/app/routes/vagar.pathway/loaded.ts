import type { PathwayPageQuery } from '../../generated/operations.ts';

export type Pathway = NonNullable<PathwayPageQuery['pathway']>;
export type Walk = NonNullable<Pathway['walk']>;
export type Step = Walk['step'];

/** Where links of the page lead: this pathway, in the district that is chosen. */
export type Place = { readonly pathwayKey: string; readonly districtId: string | null };
