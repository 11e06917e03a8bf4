import { Breadcrumbs } from '@samlots/ui';
import { useWords } from '../../shell/use-words.ts';

type Props = {
  readonly unit: { readonly key: string; readonly name: string };
  /** The page under the list; left out on the list itself. */
  readonly current?: string | undefined;
};

/** Unit → staff → this page. */
export function StaffTrail({ unit, current }: Props) {
  const { t } = useWords();
  const place = { href: `/organisation/${unit.key}`, label: unit.name };
  const list = { href: `/organisation/${unit.key}/personal`, label: t('people:title') };
  return (
    <Breadcrumbs
      label={t('shell:breadcrumbs')}
      trail={current === undefined ? [place] : [place, list]}
      current={current ?? t('people:title')}
    />
  );
}
