import { StepTrail } from '@samlots/ui';
import { say } from '../../../referral/said.ts';
import { pathwayAddress } from '../../../referral/search-address.ts';
import { useWords } from '../../../shell/use-words.ts';
import type { Place, Walk } from '../loaded.ts';

/** The answers given so far, each a way back to its question. */
export function WalkedTrail({ walk, pathwayKey, districtId }: Place & { readonly walk: Walk }) {
  const { t, locale } = useWords();
  if (walk.trail.length === 0) return null;
  const walked = walk.trail.map(({ state, step, chosen }) => ({
    key: `at-${state}`,
    content: (
      <>
        {say(step.text, locale)}
        <a className="answer-link" href={pathwayAddress(pathwayKey, { state, districtId })}>
          <b>{chosen === null ? t('referral:pathway.done') : say(chosen, locale)}</b>
        </a>
      </>
    ),
  }));
  const here = t('referral:pathway.here', { number: walk.step.number });
  return <StepTrail label={t('referral:pathway.trail')} walked={walked} here={here} />;
}
