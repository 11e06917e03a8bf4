import type { ReactNode } from 'react';

type Props = {
  /** A word above: "Lotsväg", "Utbildningsdag 2, omgång A". */
  readonly eyebrow?: ReactNode;
  readonly title: ReactNode;
  readonly lead?: ReactNode;
  /** To the right of the words on a desktop, under them on a phone. */
  readonly children?: ReactNode;
};

/** The heading of a page; every page has one. */
export function PageHeading({ eyebrow, title, lead, children }: Props) {
  return (
    <div className="page-heading">
      <div className="page-heading-words">
        {eyebrow === undefined ? null : <p className="eyebrow">{eyebrow}</p>}
        <h1 id="title" tabIndex={-1}>
          {title}
        </h1>
        {lead === undefined ? null : <p className="lead">{lead}</p>}
      </div>
      {children === undefined ? null : <div className="row">{children}</div>}
    </div>
  );
}
