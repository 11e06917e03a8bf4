import type { ServicePageQuery } from '../../generated/operations.ts';
import type { Said } from '../../referral/said.ts';
import type { Search } from '../../referral/search-address.ts';

export type Service = NonNullable<ServicePageQuery['service']>;

/** The service, and who asks from where. */
export type ServicePage = {
  readonly service: Service;
  /** The need that was searched for, for the way back. */
  readonly need: { readonly name: Said } | null;
  /** The reader's kind of organisation, when told. */
  readonly roleName: Said | null;
  readonly regimes: readonly string[];
  readonly search: Search;
};
