/** Why an administrator may be told a protected name; the reason is kept in the trail, a free text never is. */
export const revealReasons = ['public-record', 'safety', 'correction', 'person-asked', 'authority'] as const;
export type RevealReason = (typeof revealReasons)[number];
