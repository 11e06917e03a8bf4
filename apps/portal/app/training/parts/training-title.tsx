type Props = { readonly children: string };

/** The title of the browser's tab. */
export function TrainingTitle({ children }: Props) {
  return <title>{`${children} – Samlots`}</title>;
}
