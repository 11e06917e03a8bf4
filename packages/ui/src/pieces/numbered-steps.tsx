import type { ReactNode } from 'react';

/** What happens in which order, along the dotted fairway. */
export function NumberedSteps({ steps }: { readonly steps: readonly ReactNode[] }) {
  return (
    <ol className="numbered-steps">
      {steps.map((step, place) => (
        <li key={place}>
          <span>{step}</span>
        </li>
      ))}
    </ol>
  );
}
