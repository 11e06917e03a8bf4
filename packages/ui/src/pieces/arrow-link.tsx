import { ArrowRightIcon } from '@navikt/aksel-icons';

type Props = { readonly href: string; readonly children: string };

/** A link to the whole of what is shown in part. */
export function ArrowLink({ href, children }: Props) {
  return (
    <a className="arrow-link" href={href}>
      <span>{children}</span>
      <ArrowRightIcon className="icon" aria-hidden />
    </a>
  );
}
