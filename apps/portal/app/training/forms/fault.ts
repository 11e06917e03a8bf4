/** What is wrong with a field, for the summary on top and under the field. */
export type Fault = { readonly fieldId: string; readonly message: string };

/** What a form that was not saved comes back with: all that was typed, and why. */
export type Unsaved<Values> = {
  readonly values: Values;
  readonly faults: readonly Fault[];
  /** A reason that belongs to no field. */
  readonly refused: string | null;
  /** True when a row was added or removed: nothing was to be saved yet. */
  readonly reshaped: boolean;
};

export function faultAt(faults: readonly Fault[], fieldId: string): string | undefined {
  return faults.find((fault) => fault.fieldId === fieldId)?.message;
}
