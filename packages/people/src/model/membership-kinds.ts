/** How somebody belongs to a unit. Volunteers and lecturers from outside need no account at a municipality (E12). */
export const membershipKinds = ['EMPLOYED', 'VOLUNTEER', 'EXTERNAL'] as const;
export type MembershipKind = (typeof membershipKinds)[number];
