import type { ReactNode } from 'react';

type Layout = 'work' | 'reading' | 'results' | 'form' | 'figures';

type Props = {
  /** reading 1fr + 348 px, results 1fr + 288, form 640 + 300, figures 7 + 4 columns; work has the full width. */
  readonly layout?: Layout | undefined;
  /** Breadcrumbs, and headings that go over both columns. */
  readonly top?: ReactNode;
  /** The second column; under the first on phones. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
};

/** Lays a page out on the grid, with even distances between its parts. */
export function Page({ layout = 'work', top, aside, children }: Props) {
  if (aside === undefined) {
    return (
      <div className="page wrap" data-layout={layout}>
        {top}
        {children}
      </div>
    );
  }
  return (
    <div className="page wrap" data-layout={layout}>
      {top}
      <div className="page-columns">
        <div className="page-column">{children}</div>
        <div className="page-column">{aside}</div>
      </div>
    </div>
  );
}
