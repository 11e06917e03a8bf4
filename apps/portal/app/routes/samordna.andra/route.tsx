import { Button, ButtonLink, Message, Page, PageHeading, SelectField, TextField } from '@samlots/ui';
import { useActionData, useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { OccurrenceAgendaDocument } from '../../generated/operations.ts';
import { graphql } from '../../graphql.server.ts';
import { PageTitle } from '../../shell/page-title.tsx';
import { useWords } from '../../shell/use-words.ts';
import { AgendaFields, DefaultSave } from '../../training/forms/agenda-fields.tsx';
import { blankRow, rowOf } from '../../training/forms/agenda-row.ts';
import { faultAt } from '../../training/forms/fault.ts';
import { FormFaults } from '../../training/forms/form-faults.tsx';
import { formatOptions } from '../../training/forms/format-options.ts';
import { loadPlanned } from '../../training/load-planned.server.ts';
import { PlannedTrail } from '../../training/parts/planned-trail.tsx';
import { longDayOf, trainingDayOf } from '../../training/words.ts';
import { saveChanges, type EditValues } from './save-changes.server.ts';
import '../../training/training.css';
import '../../training/planning.css';

export async function loader(args: LoaderFunctionArgs) {
  const occurrence = await loadPlanned(args);
  const found = await graphql(OccurrenceAgendaDocument, { key: occurrence.key }, args);
  const agenda = [...(found.occurrence?.agenda ?? []).map(rowOf), blankRow];
  const values: EditValues = { format: occurrence.format, capacity: String(occurrence.capacity), agenda };
  return { occurrence, values };
}

export const action = saveChanges;

export default function EditOccurrencePage() {
  const { occurrence, values: saved } = useLoaderData<typeof loader>();
  const unsaved = useActionData<typeof action>();
  const words = useWords();
  const { t } = words;
  const values = unsaved?.values ?? saved;
  const faults = unsaved?.faults ?? [];
  const title = t('training:form.editTitle');
  return (
    <Page layout="work" top={<PlannedTrail occurrence={occurrence} current={title} />}>
      <PageTitle>{title}</PageTitle>
      <FormFaults unsaved={unsaved} />
      <PageHeading
        eyebrow={trainingDayOf(occurrence.day.number, occurrence.round, words)}
        title={title}
        lead={longDayOf(occurrence.startsAt, words)}
      />
      <form method="post" className="form">
        <DefaultSave />
        <input type="hidden" name="version" value={unsaved?.version ?? occurrence.version} />
        <SelectField
          id="format"
          name="format"
          label={t('training:form.format')}
          options={formatOptions(words)}
          defaultValue={values.format}
        />
        <TextField
          id="capacity"
          name="capacity"
          width="short"
          inputMode="numeric"
          label={t('training:form.capacity')}
          help={t('training:form.capacityHelp', { count: occurrence.seatsTaken })}
          defaultValue={values.capacity}
          error={faultAt(faults, 'capacity')}
        />
        <AgendaFields rows={values.agenda} faults={faults} />
        {unsaved?.reshaped === true ? <Message tone="info" fact={t('training:form.rowAdded')} /> : null}
        <div className="form-actions">
          <Button name="gor" value="spara">
            {t('training:form.save')}
          </Button>
          <ButtonLink look="tertiary" href={`/samordna/tillfalle/${occurrence.key}`}>
            {t('training:form.cancel')}
          </ButtonLink>
        </div>
      </form>
    </Page>
  );
}
