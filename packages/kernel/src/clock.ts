/** The only source of the present; tests give a fixed one. */
export type Clock = { now(): Date };

/** Makes identifiers; tests give predictable ones. */
export type Ids = { newId(): string };

export const systemClock: Clock = { now: () => new Date() };

/** All wall-clock rules of the portal are Swedish time (IANA name). */
export const ZONE = 'Europe/Stockholm';
