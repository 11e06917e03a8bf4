import { CheckmarkIcon, HikingTrailSignIcon, InformationSquareIcon } from '@navikt/aksel-icons';
import type { SaidReason } from '../../../referral/reason-words.ts';
import { useWords } from '../../../shell/use-words.ts';

const icons = { tick: CheckmarkIcon, sign: HikingTrailSignIcon, caution: InformationSquareIcon } as const;

/** "Därför visas stödet": ticks beside one another, the way in and what to know before contact on rows of their own. */
export function ReasonList({ reasons }: { readonly reasons: readonly SaidReason[] }) {
  const { t } = useWords();
  return (
    <ul className="reasons" aria-label={t('referral:search.reasons')}>
      {reasons.map(({ key, look, words }) => {
        const Icon = icons[look];
        return (
          <li key={key} data-look={look}>
            <Icon className="icon" aria-hidden />
            <span>{words}</span>
          </li>
        );
      })}
    </ul>
  );
}
