import { Section } from '@samlots/ui';
import { MaterialLinks } from '../../../materials/material-links.tsx';
import type { Material } from '../../../materials/material-facts.ts';
import { useWords } from '../../../shell/use-words.ts';

/** Materials of the whole day; those of one item stand in the programme of the day. */
export function DayMaterials({ materials }: { readonly materials: readonly Material[] }) {
  const { t } = useWords();
  const ofDay = materials.filter(({ agendaItemKey }) => agendaItemKey === null);
  if (ofDay.length === 0) return null;
  return (
    <Section id="material" heading={t('materials:forMe')}>
      <MaterialLinks materials={ofDay} />
    </Section>
  );
}
