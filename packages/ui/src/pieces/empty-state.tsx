import type { ReactNode } from 'react';
import { TrailDrawing } from '../drawings/trail-drawing.tsx';

type Props = {
  /** What is so. */
  readonly heading: string;
  /** Who changes it. */
  readonly children: ReactNode;
  /** One primary act and one other way. */
  readonly acts?: ReactNode;
};

/** Nothing here yet, and what to do about it. */
export function EmptyState({ heading, children, acts }: Props) {
  return (
    <div className="empty-state">
      <TrailDrawing />
      <h2>{heading}</h2>
      <p>{children}</p>
      {acts === undefined ? null : <div className="row">{acts}</div>}
    </div>
  );
}
