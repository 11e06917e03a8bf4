import type { ReactNode } from 'react';

type Props = {
  readonly id: string;
  readonly heading: ReactNode;
  /** A link to the whole, to the right of the heading. */
  readonly more?: ReactNode;
  readonly children: ReactNode;
};

/** A named part of a page under an h2. */
export function Section({ id, heading, more, children }: Props) {
  return (
    <section className="section" aria-labelledby={id}>
      {more === undefined ? (
        <h2 id={id}>{heading}</h2>
      ) : (
        <div className="row" data-spread="">
          <h2 id={id}>{heading}</h2>
          {more}
        </div>
      )}
      {children}
    </section>
  );
}
