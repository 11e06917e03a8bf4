import { XMarkOctagonFillIcon } from '@navikt/aksel-icons';

type Props = { readonly fieldId: string; readonly error: string | undefined };

/** What is wrong with a field, under it. */
export function FieldError({ fieldId, error }: Props) {
  if (error === undefined) return null;
  return (
    <p className="field-error" id={`${fieldId}-error`}>
      <XMarkOctagonFillIcon className="icon" aria-hidden />
      <span>{error}</span>
    </p>
  );
}
