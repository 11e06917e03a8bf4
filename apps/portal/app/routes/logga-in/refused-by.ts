/** Why somebody came back from an identity provider without being signed in: `?fel=` of the API's answer. */
const reasons = [
  'oidc-avbruten',
  'oidc-fel',
  'oidc-nere',
  'oidc-e-post',
  'oidc-annan',
  'oidc-okand',
  'oidc-redan',
  'oidc-stangt',
  'for-manga',
] as const;

type Refused = { readonly reason: (typeof reasons)[number]; readonly name: string };

/** Null for anything that is no reason of ours, or by a provider that is none. */
export function refusedBy(
  search: URLSearchParams,
  providers: readonly { readonly key: string; readonly name: string }[],
): Refused | null {
  const reason = reasons.find((known) => known === search.get('fel'));
  const provider = providers.find(({ key }) => key === search.get('via'));
  return reason === undefined || provider === undefined ? null : { reason, name: provider.name };
}
