import { ButtonLink, Section } from '@samlots/ui';
import { MaterialLinks } from '../../../materials/material-links.tsx';
import type { Material } from '../../../materials/material-facts.ts';
import { useWords } from '../../../shell/use-words.ts';

/** What has been added to the day, and the way to add more. */
export function MaterialsCard({
  materials,
  address,
}: {
  readonly materials: readonly Material[];
  readonly address: string;
}) {
  const { t } = useWords();
  return (
    <Section
      id="material"
      heading={t('materials:title')}
      more={
        <ButtonLink href={`${address}/material`} look="secondary" small>
          {t(materials.length === 0 ? 'materials:add' : 'materials:edit')}
        </ButtonLink>
      }
    >
      {materials.length === 0 ? (
        <p className="subtle">{t('materials:none')}</p>
      ) : (
        <MaterialLinks materials={materials} />
      )}
    </Section>
  );
}
