import type { ReactNode } from 'react';

type Row = { readonly key: string; readonly term: ReactNode; readonly value: ReactNode };

/** A short name to the left, a sentence to the right, lines between. */
export function DefinitionRows({ rows }: { readonly rows: readonly Row[] }) {
  return (
    <dl className="definition-rows">
      {rows.map(({ key, term, value }) => (
        <div key={key}>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
