/** Why an administrator may be told a protected name, as the API lists it. */
export const reasons = ['public-record', 'safety', 'correction', 'person-asked', 'authority'] as const;
type Reason = (typeof reasons)[number];

export const isReason = (value: unknown): value is Reason => reasons.some((reason) => reason === value);
