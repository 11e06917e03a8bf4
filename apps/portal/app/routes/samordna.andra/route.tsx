import { Page, PageHeading } from '@samlots/ui';
import { useActionData, useLoaderData } from 'react-router';
import { StaleChoice } from '../../forms/stale-choice.tsx';
import { PageTitle } from '../../shell/page-title.tsx';
import { useWords } from '../../shell/use-words.ts';
import { FormFaults } from '../../training/forms/form-faults.tsx';
import { PlannedTrail } from '../../training/parts/planned-trail.tsx';
import { longDayOf, trainingDayOf } from '../../training/words.ts';
import { EditForm } from './parts/edit-form.tsx';
import { loadEdit } from './load-edit.server.ts';
import { saveChanges } from './save-changes.server.ts';
import '../../training/training.css';
import '../../training/planning.css';

export const loader = loadEdit;

export const action = saveChanges;

export default function EditOccurrencePage() {
  const { occurrence, values, opened } = useLoaderData<typeof loader>();
  const unsaved = useActionData<typeof action>();
  const words = useWords();
  const title = words.t('training:form.editTitle');
  const back = `/samordna/tillfalle/${occurrence.key}`;
  const stale = unsaved?.stale ?? null;
  const asSaved = { values, opened, version: occurrence.version, faults: [], reshaped: false, reviewing: false };
  return (
    <Page layout="work" top={<PlannedTrail occurrence={occurrence} current={title} />}>
      <PageTitle>{title}</PageTitle>
      {stale === null ? <FormFaults unsaved={unsaved} /> : null}
      <PageHeading
        eyebrow={trainingDayOf(occurrence.day.number, occurrence.round, words)}
        title={title}
        lead={longDayOf(occurrence.startsAt, words)}
      />
      {stale === null ? (
        <EditForm form={unsaved ?? asSaved} seatsTaken={occurrence.seatsTaken} back={back} />
      ) : (
        <StaleChoice stale={stale} faults={unsaved?.faults ?? []} back={back} reviews />
      )}
    </Page>
  );
}
