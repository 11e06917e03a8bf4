import { Message, Page, PageHeading } from '@samlots/ui';
import { useActionData, useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { OccurrenceMaterialsDocument } from '../../generated/operations.ts';
import { graphql } from '../../graphql.server.ts';
import { PageTitle } from '../../shell/page-title.tsx';
import { useWords } from '../../shell/use-words.ts';
import { FormFaults } from '../../training/forms/form-faults.tsx';
import { loadPlanned } from '../../training/load-planned.server.ts';
import { PlannedTrail } from '../../training/parts/planned-trail.tsx';
import { longDayOf, trainingDayOf } from '../../training/words.ts';
import { addMaterial } from './add-material.server.ts';
import { AddForm } from './parts/add-form.tsx';
import { MaterialTable } from './parts/material-table.tsx';
import '../../materials/materials.css';
import '../../training/training.css';
import '../../training/planning.css';

const done = { tillagt: 'added', andrat: 'changed', borttaget: 'removed' } as const;
type Done = keyof typeof done;
const isDone = (word: string | null): word is Done => word !== null && Object.hasOwn(done, word);

export async function loader(args: LoaderFunctionArgs) {
  const occurrence = await loadPlanned(args);
  const found = await graphql(OccurrenceMaterialsDocument, { key: occurrence.key }, args);
  const { agenda = [], materials = [] } = found.occurrence ?? {};
  const word = new URL(args.request.url).searchParams.get('klart');
  return { occurrence, agenda, materials, done: isDone(word) ? done[word] : null };
}

export const action = addMaterial;

export default function MaterialsPage() {
  const { occurrence, agenda, materials, done: what } = useLoaderData<typeof loader>();
  const unsaved = useActionData<typeof action>();
  const words = useWords();
  const { t } = words;
  const { day, round, startsAt, key, status } = occurrence;
  const title = t('materials:title');
  return (
    <Page layout="form" top={<PlannedTrail occurrence={occurrence} current={title} />}>
      <PageTitle>{title}</PageTitle>
      <FormFaults unsaved={unsaved} />
      {what === null || unsaved !== undefined ? null : <Message tone="success" fact={t(`materials:${what}`)} />}
      <PageHeading
        eyebrow={`${trainingDayOf(day.number, round, words)}, ${longDayOf(startsAt, words)}`}
        title={title}
        lead={t('materials:lead')}
      />
      <MaterialTable occurrence={key} materials={materials} items={agenda} />
      {status === 'CANCELLED' ? (
        <p>{t('materials:fault.cancelled')}</p>
      ) : (
        <AddForm occurrence={key} items={agenda} unsaved={unsaved} />
      )}
    </Page>
  );
}
