import { ArrowLeftIcon, ChevronRightIcon } from '@navikt/aksel-icons';

type Crumb = { readonly href: string; readonly label: string };
type Props = {
  /** The name of the navigation for readers: "Du är här". */
  readonly label: string;
  /** From the top down, without this page. */
  readonly trail: readonly Crumb[];
  readonly current: string;
};

/** The whole way on a desktop, one link back on a phone. */
export function Breadcrumbs({ label, trail, current }: Props) {
  const parent = trail.at(-1);
  return (
    <nav className="breadcrumbs" aria-label={label}>
      <ol>
        {trail.map(({ href, label: words }) => (
          <li key={href}>
            <a href={href}>{words}</a>
            <ChevronRightIcon className="icon" aria-hidden />
          </li>
        ))}
        <li aria-current="page">{current}</li>
      </ol>
      {parent === undefined ? null : (
        <span className="breadcrumbs-back">
          <ArrowLeftIcon className="icon" aria-hidden />
          <a href={parent.href}>{parent.label}</a>
        </span>
      )}
    </nav>
  );
}
