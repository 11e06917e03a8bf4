import { ArrowCirclepathIcon, ArrowLeftIcon, ArrowRightIcon, HikingTrailSignIcon } from '@navikt/aksel-icons';
import { Card, OnlySwedish } from '@samlots/ui';
import { say } from '../../../referral/said.ts';
import { pathwayAddress } from '../../../referral/search-address.ts';
import { useWords } from '../../../shell/use-words.ts';
import type { Place, Walk } from '../loaded.ts';
import { StepContent } from './step-content.tsx';

type Props = Place & { readonly walk: Walk };

function Choices({ walk, pathwayKey, districtId }: Props) {
  const { t, locale } = useWords();
  if (walk.choices.length === 0) return null;
  return (
    <ul className="pathway-choices">
      {walk.choices.map(({ state, label }) => (
        <li key={state}>
          <a href={`${pathwayAddress(pathwayKey, { state, districtId })}#steg`}>
            <span>{label === null ? t('referral:pathway.next') : say(label, locale)}</span>
            <ArrowRightIcon className="icon" aria-hidden />
          </a>
        </li>
      ))}
    </ul>
  );
}

function Moves({ walk, pathwayKey, districtId }: Props) {
  const { t } = useWords();
  return (
    <ul className="pathway-moves no-print">
      {walk.backState === null ? null : (
        <li>
          <ArrowLeftIcon className="icon" aria-hidden />
          <a href={`${pathwayAddress(pathwayKey, { state: walk.backState, districtId })}#steg`}>
            {t('referral:pathway.back')}
          </a>
        </li>
      )}
      {walk.state === '' ? null : (
        <li>
          <ArrowCirclepathIcon className="icon" aria-hidden />
          <a href={pathwayAddress(pathwayKey, { districtId })}>{t('referral:pathway.restart')}</a>
        </li>
      )}
      <li>
        <HikingTrailSignIcon className="icon" aria-hidden />
        <a href="#hela-vagen">{t('referral:pathway.showAll')}</a>
      </li>
    </ul>
  );
}

/** One step: what to ask or do, with whom and how, and the ways on. */
export function StepCard(props: Props) {
  const { t, locale } = useWords();
  const { step } = props.walk;
  return (
    <Card tone="raised" as="section" labelledBy="steg" bleeds>
      {step.kind === 'END' ? <p className="eyebrow">{t('referral:pathway.end')}</p> : null}
      <h2 id="steg" tabIndex={-1}>
        <OnlySwedish text={step.text} locale={locale} note={t('shell:onlySwedish')} />
      </h2>
      <StepContent step={step} districtId={props.districtId} />
      <Choices {...props} />
      <Moves {...props} />
    </Card>
  );
}
