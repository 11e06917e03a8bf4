import { Page, PageHeading } from '@samlots/ui';
import { useActionData, useLoaderData } from 'react-router';
import { StaffTrail } from '../../people/parts/staff-trail.tsx';
import { PageTitle } from '../../shell/page-title.tsx';
import { useWords } from '../../shell/use-words.ts';
import { FormFaults } from '../../training/forms/form-faults.tsx';
import { bringPeople } from './bring-people.server.ts';
import { loadImport } from './load-import.server.ts';
import { ConfirmForm } from './parts/confirm-form.tsx';
import { LineTable } from './parts/line-table.tsx';
import { ListForm } from './parts/list-form.tsx';
import '../../people/people.css';

export const loader = loadImport;
export const action = bringPeople;

/** The rows of a list that came back, each with what is wrong in it. */
function Checked() {
  const { professions } = useLoaderData<typeof loader>();
  const lines = useActionData<typeof action>()?.lines ?? [];
  return lines.length === 0 ? null : <LineTable lines={lines} professions={professions} />;
}

export default function ImportPage() {
  const { unit, professions, draft, text } = useLoaderData<typeof loader>();
  const unsaved = useActionData<typeof action>();
  const { t } = useWords();
  const back = `/organisation/${unit.key}/personal`;
  const faults = unsaved?.faults ?? [];
  const title = t(draft === null ? 'people:list.bring.title' : 'people:list.bring.confirmTitle');
  const lead =
    draft === null ? t('people:list.bring.lead') : t('people:list.bring.confirmLead', { count: draft.lines.length });
  return (
    <Page top={<StaffTrail unit={unit} current={title} />}>
      <PageTitle>{title}</PageTitle>
      <FormFaults unsaved={unsaved} />
      <PageHeading eyebrow={unit.name} title={title} lead={lead} />
      {draft === null ? (
        <>
          <Checked />
          <ListForm text={unsaved?.values.text ?? text} faults={faults} professions={professions} back={back} />
        </>
      ) : (
        <ConfirmForm
          lines={draft.lines}
          professions={professions}
          answers={unsaved?.values.answers ?? {}}
          faults={faults}
          again={`${back}/importera?lista=${draft.key}&andra=ja`}
        />
      )}
    </Page>
  );
}
