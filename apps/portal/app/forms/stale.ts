import type { Fields, Side } from './merge-edit.ts';

/** What a stale edit comes back with: both versions, and every field in which they differ, in words. */
export type Stale = {
  /** The version that was saved meanwhile; the choice is saved against it. */
  readonly version: number;
  readonly opened: Fields;
  readonly theirs: Fields;
  readonly mine: Fields;
  readonly rows: readonly {
    readonly field: string;
    readonly label: string;
    readonly theirs: string;
    readonly mine: string;
    readonly chosen: Side | null;
  }[];
};

/** Hidden fields of an edit form and of the choice; each holds fields as JSON. */
export const staleNames = { opened: 'oppnad-med', theirs: 'deras', mine: 'mitt' } as const;

/** The radios of a field that differs. */
export const sideName = (field: string): string => `valj-${field}`;
