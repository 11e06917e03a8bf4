import { Button, ButtonLink, Page, PageHeading, SelectField, TextField } from '@samlots/ui';
import { useActionData, useLoaderData } from 'react-router';
import { mayReview } from '../../forms/review.ts';
import { StaffTrail } from '../../people/parts/staff-trail.tsx';
import { PageTitle } from '../../shell/page-title.tsx';
import { useWords } from '../../shell/use-words.ts';
import { faultAt } from '../../training/forms/fault.ts';
import { FormFaults } from '../../training/forms/form-faults.tsx';
import { longDayOf, trainingDayOf } from '../../training/words.ts';
import { endTie } from './end-tie.server.ts';
import { loadLeaving } from './load-leaving.server.ts';
import { release } from './release.ts';

export const loader = loadLeaving;
export const action = endTie;

type Seat = Awaited<ReturnType<typeof loadLeaving>>['seats'][number];

/** What becomes of one seat: given back, or a named colleague's. A place in the queue can only be left. */
function SeatChoice({ seat }: { readonly seat: Seat }) {
  const { colleagues } = useLoaderData<typeof loader>();
  const unsaved = useActionData<typeof action>();
  const words = useWords();
  const { t } = words;
  const { key, state, occurrence } = seat;
  const waits = state === 'WAITLISTED';
  const day = longDayOf(occurrence.startsAt, words);
  const what = trainingDayOf(occurrence.day.number, occurrence.round, words);
  const takers = waits ? [] : colleagues;
  return (
    <SelectField
      id={`plats-${key}`}
      name={`plats-${key}`}
      label={t('people:one.end.seat', { day, what })}
      help={waits ? t('people:one.end.seatQueue') : undefined}
      options={[
        { value: '', label: t('people:one.end.choose') },
        { value: release, label: t(waits ? 'people:one.end.leaveQueue' : 'people:one.end.release') },
        ...takers.map((one) => ({ value: one.key, label: t('people:one.end.handOver', { name: one.name }) })),
      ]}
      defaultValue={unsaved?.values.seats[key] ?? ''}
      error={faultAt(unsaved?.faults ?? [], `plats-${key}`)}
    />
  );
}

export default function LeaveUnitPage() {
  const { unit, tie, seats, today } = useLoaderData<typeof loader>();
  const unsaved = useActionData<typeof action>();
  const { t } = useWords();
  const title = t('people:one.end.title');
  return (
    <Page layout="form" top={<StaffTrail unit={unit} current={title} />}>
      <PageTitle>{title}</PageTitle>
      <FormFaults unsaved={unsaved} />
      <PageHeading eyebrow={tie.person.name} title={title} lead={t('people:one.end.lead')} />
      <form method="post" className="form">
        <input type="hidden" name="version" value={tie.version} />
        <input type="hidden" name={mayReview.name} value={mayReview.value} />
        <TextField
          id="lastOn"
          name="lastOn"
          type="date"
          width="short"
          label={t('people:one.end.lastOn')}
          help={t('people:one.end.lastOnHelp')}
          defaultValue={unsaved?.values.lastOn ?? tie.toOn ?? today}
          error={faultAt(unsaved?.faults ?? [], 'lastOn')}
        />
        {seats.length === 0 ? (
          <p className="subtle">{t('people:one.end.noSeats')}</p>
        ) : (
          <p>{t('people:one.end.onlyAfter')}</p>
        )}
        {seats.map((seat) => (
          <SeatChoice key={seat.key} seat={seat} />
        ))}
        <div className="form-actions">
          <Button>{t('people:one.end.save')}</Button>
          <ButtonLink look="tertiary" href={`/organisation/${unit.key}/personal/${tie.key}`}>
            {t('people:one.cancel')}
          </ButtonLink>
        </div>
      </form>
    </Page>
  );
}
