import {
  BackpackIcon,
  ChevronRightIcon,
  CompassIcon,
  FaceCryIcon,
  FaceFrownIcon,
  GlassIcon,
  HouseIcon,
  QuestionmarkDiamondIcon,
  SleepIcon,
  WalletIcon,
} from '@navikt/aksel-icons';
import { ArrowLink, OnlySwedish } from '@samlots/ui';
import { createElement } from 'react';
import type { StartQuery } from '../../../generated/operations.ts';
import { useWords } from '../../../shell/use-words.ts';

type Situation = StartQuery['situations'][number];

const icons: ReadonlyMap<string, typeof CompassIcon> = new Map([
  ['sit-baby-sleep', SleepIcon],
  ['sit-new-parent-low', FaceFrownIcon],
  ['sit-parent-drinks', GlassIcon],
  ['sit-violence', HouseIcon],
  ['sit-conflicts', BackpackIcon],
  ['sit-child-sad', FaceCryIcon],
  ['sit-money-lonely', WalletIcon],
  ['sit-worried', QuestionmarkDiamondIcon],
]);

function SituationLink({ situation }: { readonly situation: Situation }) {
  const { t, locale } = useWords();
  const icon = createElement(icons.get(situation.key) ?? CompassIcon, { className: 'icon', 'aria-hidden': true });
  return (
    <a className="situation" href={`/hitta-stod?behov=${situation.needIds.join(',')}`}>
      {icon}
      <OnlySwedish text={situation.name} locale={locale} note={t('shell:onlySwedish')} />
      <ChevronRightIcon className="icon" aria-hidden />
    </a>
  );
}

type Props = { readonly situations: readonly Situation[]; readonly pathwayCount: number };

/** The eight common situations: a way in for those who have no words for it. */
export function Situations({ situations, pathwayCount }: Props) {
  const { t } = useWords();
  return (
    <section aria-labelledby="situationer">
      <div className="row" data-spread="">
        <h2 id="situationer">{t('shell:home.situations.heading')}</h2>
        <ArrowLink href="/vagar">{t('shell:home.situations.all', { count: pathwayCount })}</ArrowLink>
      </div>
      <ul className="situations">
        {situations.map((situation) => (
          <li key={situation.key}>
            <SituationLink situation={situation} />
          </li>
        ))}
      </ul>
    </section>
  );
}
