/** Ids of the help and error texts of a field, so that readers hear them with the field. */
export type FieldWords = {
  /** The id of the control in the page; the label points at it, so a click on the label works without JavaScript. */
  readonly id: string;
  readonly help?: string | undefined;
  readonly error?: string | undefined;
};

/** The value of `aria-describedby`: help first, then what is wrong; undefined when there is neither. */
export function describeField({ id, help, error }: FieldWords): string | undefined {
  const ids = [help === undefined ? null : `${id}-help`, error === undefined ? null : `${id}-error`];
  return ids.filter((part) => part !== null).join(' ') || undefined;
}
