import { ButtonLink, EmptyState, Message, Page } from '@samlots/ui';
import { useActionData, useLoaderData } from 'react-router';
import { PageTitle } from '../../shell/page-title.tsx';
import { useShell, useWords } from '../../shell/use-words.ts';
import { enrolmentRefused } from '../../training/enrolment-refused.ts';
import { SeatCancelled } from '../../training/parts/seat-cancelled.tsx';
import { loadUnit } from './load-unit.server.ts';
import { SavedSeats } from './parts/saved-seats.tsx';
import { SeatsForm } from './parts/seats-form.tsx';
import { StaffList } from './parts/staff-list.tsx';
import { StaffTable } from './parts/staff-table.tsx';
import { UnitHeading } from './parts/unit-heading.tsx';
import { saveSeats } from './save-seats.server.ts';
import { comingColumns, type StaffMember } from './unit-table.ts';
import '../../training/training.css';
import './unit.css';

export const loader = loadUnit;
export const action = saveSeats;

/** Why nothing was saved: nobody ticked, or the reason of the API with the person's name. */
function Refused({ staff }: { readonly staff: readonly StaffMember[] }) {
  const words = useWords();
  const { t } = words;
  const answer = useActionData<typeof action>();
  if (answer === undefined) return null;
  if (answer.refused === 'nobody') return <Message tone="danger" fact={t('training:unit.nothingChosen')} />;
  const nameOf = (key: string): string =>
    staff.find((person) => person.key === key)?.name ?? t('errors:refusal.someone');
  return (
    <Message tone="danger" fact={enrolmentRefused(answer.refused, words, nameOf)}>
      {t('training:unit.refused')}
    </Message>
  );
}

export default function UnitPage() {
  const { organisation, programmes, programme, staff, now, added } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const address = useShell()?.address ?? '';
  const { t } = useWords();
  const at = new Date(now);
  const columns = programme === null ? [] : comingColumns(programme, at);
  const ticked = new Set(answer?.ticked ?? []);
  const back = address.replace(/(?<=[?&])(nya|avbokad)=[^&]*&?/g, '').replace(/[?&]$/, '');
  const table = { staff, columns, programmeKey: programme?.key ?? '', now: at, ticked, address: back };
  const heading = { unit: organisation, staff, columns, programmes, programmeKey: programme?.key ?? null };
  const empty = columns.length === 0 ? 'noDays' : staff.length === 0 ? 'noStaff' : null;
  return (
    <Page>
      <PageTitle>{`${t('training:unit.title')}, ${organisation.name}`}</PageTitle>
      <UnitHeading {...heading} />
      <Refused staff={staff} />
      {answer === undefined ? <SeatCancelled /> : null}
      <SavedSeats staff={staff} columns={columns} added={added} />
      {empty !== null ? (
        <EmptyState
          heading={t(`training:unit.${empty}.title`)}
          acts={<ButtonLink href="/utbildning">{t(`training:unit.${empty}.act`)}</ButtonLink>}
        >
          {t(`training:unit.${empty}.text`)}
        </EmptyState>
      ) : (
        <>
          <SeatsForm only="wide" ticked={ticked.size}>
            <StaffTable {...table} />
          </SeatsForm>
          <SeatsForm only="narrow" ticked={ticked.size}>
            <StaffList {...table} />
          </SeatsForm>
        </>
      )}
    </Page>
  );
}
