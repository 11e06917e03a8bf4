import { Breadcrumbs } from '@samlots/ui';
import { useWords } from '../../shell/use-words.ts';
import type { Planned } from '../load-planned.server.ts';
import { dayRoundOf, shortTitleOf } from '../words.ts';

type Props = { readonly occurrence: Planned; readonly current?: string };

/** From planning down to this page; without `current` the occurrence itself is the page. */
export function PlannedTrail({ occurrence, current }: Props) {
  const words = useWords();
  const { t } = words;
  const { day, key, round } = occurrence;
  const { programme } = day;
  const name = dayRoundOf(day.number, round, words);
  const trail = [
    { href: '/samordna', label: t('training:plan.title') },
    { href: `/samordna#${programme.key}`, label: shortTitleOf(programme.title, words) },
  ];
  const here = { href: `/samordna/tillfalle/${key}`, label: name };
  return (
    <Breadcrumbs
      label={t('shell:breadcrumbs')}
      trail={current === undefined ? trail : [...trail, here]}
      current={current ?? name}
    />
  );
}
