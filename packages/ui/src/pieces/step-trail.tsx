import type { ReactNode } from 'react';

type Stop = { readonly key: string; readonly content: ReactNode };
type Props = { readonly label: string; readonly walked: readonly Stop[]; readonly here: ReactNode };

/** The way walked so far as marks along a fairway; the last one is where you are. */
export function StepTrail({ label, walked, here }: Props) {
  return (
    <ol className="step-trail" aria-label={label}>
      {walked.map(({ key, content }) => (
        <li key={key}>{content}</li>
      ))}
      <li aria-current="step">{here}</li>
    </ol>
  );
}
