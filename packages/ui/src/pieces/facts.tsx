import type { ReactNode } from 'react';

type Fact = { readonly term: ReactNode; readonly value: ReactNode; readonly icon?: ReactNode };
type Props = { readonly facts: readonly Fact[]; readonly columns?: 1 | 2 | undefined };

/** Names and values with lines between: what it costs, for whom, how long. */
export function Facts({ facts, columns = 2 }: Props) {
  return (
    <dl className="facts" data-columns={columns}>
      {facts.map(({ term, value, icon }, place) => (
        <div key={typeof term === 'string' ? term : place}>
          <dt>
            {icon}
            {term}
          </dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
