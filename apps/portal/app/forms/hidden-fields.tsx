type Props = { readonly fields: readonly (readonly [name: string, value: string])[] };

/** The fields of a form that was sent, to be sent again. */
export function HiddenFields({ fields }: Props) {
  return fields.map(([name, value], place) => <input key={place} type="hidden" name={name} value={value} />);
}
