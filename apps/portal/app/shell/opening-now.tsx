import { OpeningPill } from '@samlots/ui';
import type { OpeningFactsFragment } from '../generated/operations.ts';
import { sayOpening } from './opening-words.ts';
import { useWords } from './use-words.ts';

/** Whether someone answers now, as a pill. */
export function OpeningNow({ opening }: { readonly opening: Omit<OpeningFactsFragment, '__typename'> }) {
  const { state, words } = sayOpening(opening, useWords());
  return <OpeningPill state={state}>{words}</OpeningPill>;
}
