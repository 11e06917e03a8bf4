import { Button, ButtonLink, Page, PageHeading } from '@samlots/ui';
import { data, useActionData, useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { OccurrenceMaterialsDocument } from '../../generated/operations.ts';
import { graphql } from '../../graphql.server.ts';
import { kindOf } from '../../materials/material-facts.ts';
import { MaterialFields } from '../../materials/material-fields.tsx';
import { PageTitle } from '../../shell/page-title.tsx';
import { useWords } from '../../shell/use-words.ts';
import { FormFaults } from '../../training/forms/form-faults.tsx';
import { loadPlanned } from '../../training/load-planned.server.ts';
import { PlannedTrail } from '../../training/parts/planned-trail.tsx';
import { changeMaterial } from './change-material.server.ts';
import '../../materials/materials.css';
import '../../training/training.css';
import '../../training/planning.css';

export async function loader(args: LoaderFunctionArgs) {
  const occurrence = await loadPlanned(args);
  const found = await graphql(OccurrenceMaterialsDocument, { key: occurrence.key }, args);
  const material = found.occurrence?.materials.find(({ key }) => key === args.params['material']);
  if (material === undefined) throw data(null, { status: 404 });
  return { occurrence, material, agenda: found.occurrence?.agenda ?? [] };
}

export const action = changeMaterial;

export default function EditMaterialPage() {
  const { occurrence, material, agenda } = useLoaderData<typeof loader>();
  const unsaved = useActionData<typeof action>();
  const words = useWords();
  const { t } = words;
  const title = t('materials:editTitle');
  const saved = { title: material.title, agendaItem: material.agendaItemKey ?? '', shown: material.shown };
  return (
    <Page layout="form" top={<PlannedTrail occurrence={occurrence} current={title} />}>
      <PageTitle>{title}</PageTitle>
      <FormFaults unsaved={unsaved} />
      <PageHeading eyebrow={material.fileName ?? kindOf(material, words)} title={title} />
      <form method="post" className="form">
        <MaterialFields items={agenda} values={unsaved?.values ?? saved} faults={unsaved?.faults ?? []} />
        <div className="form-actions">
          <Button name="gor" value="spara">
            {t('materials:saveEdit')}
          </Button>
          <ButtonLink look="tertiary" href={`/samordna/tillfalle/${occurrence.key}/material`}>
            {t('training:form.cancel')}
          </ButtonLink>
        </div>
      </form>
      <form method="post" className="stack">
        <p className="subtle">{t('materials:removeHelp')}</p>
        <Button name="gor" value="ta-bort" look="secondary">
          {t('materials:remove')}
        </Button>
      </form>
    </Page>
  );
}
