/** What narrows a search. Everything is optional: unknown is not no. */
export type SearchFilters = {
  /** The child's age in whole months. */
  readonly ageMonths?: number | undefined;
  /** True for somebody who expects a child, false for nobody who does. */
  readonly pregnancy?: boolean | undefined;
  /** The district where the child lives; ended ones are their successors. */
  readonly districtId?: string | undefined;
  /** ISO 639-1. */
  readonly language?: string | undefined;
  /** The kind of organisation of the one who searches; undefined is the family itself or somebody unknown. */
  readonly role?: string | undefined;
  /** "Bara där jag kan ta kontakt". */
  readonly onlyWhereIMayContact?: boolean | undefined;
  /** The instant of the search: what is open, stale or paused follows from it. */
  readonly at: Date;
};
