/** What has become of a link to join; only an `OPEN` one can be used. */
export const joinStates = ['OPEN', 'USED', 'WITHDRAWN', 'TOO_OLD', 'CLOSED'] as const;
export type JoinState = (typeof joinStates)[number];

type Link = {
  readonly usedAt: Date | null;
  readonly withdrawnAt: Date | null;
  readonly expiresAt: Date;
  readonly organisation: { readonly status: string } | null;
};

/** The state of a link at an instant; `CLOSED` when the unit it leads to has closed. */
export const joinStateOf = ({ usedAt, withdrawnAt, expiresAt, organisation }: Link, now: Date): JoinState => {
  if (usedAt !== null) return 'USED';
  if (withdrawnAt !== null) return 'WITHDRAWN';
  if (expiresAt <= now) return 'TOO_OLD';
  return organisation?.status === 'CLOSED' ? 'CLOSED' : 'OPEN';
};
