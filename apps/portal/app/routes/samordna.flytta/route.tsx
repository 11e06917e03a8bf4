import { Button, ButtonLink, Message, Page, PageHeading, SelectField, TextField } from '@samlots/ui';
import { useActionData, useLoaderData } from 'react-router';
import { OpenedWith } from '../../forms/opened-with.tsx';
import { mayReview } from '../../forms/review.ts';
import { StaleChoice } from '../../forms/stale-choice.tsx';
import { PageTitle } from '../../shell/page-title.tsx';
import { useWords } from '../../shell/use-words.ts';
import { faultAt } from '../../training/forms/fault.ts';
import { FormFaults } from '../../training/forms/form-faults.tsx';
import { PlannedTrail } from '../../training/parts/planned-trail.tsx';
import { longDayOf, spanOf, trainingDayOf } from '../../training/words.ts';
import { loadMove } from './load-move.server.ts';
import { fieldsOfMove, type MoveValues } from './move-fields.ts';
import { move } from './move.server.ts';
import '../../training/training.css';
import '../../training/planning.css';

export const loader = loadMove;

export const action = move;

export default function MoveOccurrencePage() {
  const { occurrence, venues, values: saved } = useLoaderData<typeof loader>();
  const unsaved = useActionData<typeof action>();
  const words = useWords();
  const { t } = words;
  const { key, day, round, seatsTaken, venue } = occurrence;
  const values = unsaved?.values ?? saved;
  const faults = unsaved?.faults ?? [];
  const stale = unsaved?.stale ?? null;
  const back = `/samordna/tillfalle/${key}`;
  const title = t('training:form.moveTitle');
  const now = { day: longDayOf(occurrence.startsAt, words), span: spanOf(occurrence, words), venue: venue.name };
  const tells = seatsTaken === 0 ? t('training:form.tellsNobody') : t('training:form.tells', { count: seatsTaken });
  const field = (name: keyof MoveValues) => ({
    id: name,
    name,
    defaultValue: values[name],
    error: faultAt(faults, name),
  });
  return (
    <Page layout="form" top={<PlannedTrail occurrence={occurrence} current={title} />}>
      <PageTitle>{title}</PageTitle>
      {stale === null ? <FormFaults unsaved={unsaved} /> : null}
      <PageHeading
        eyebrow={trainingDayOf(day.number, round, words)}
        title={title}
        lead={t('training:form.nowIs', now)}
      />
      {stale === null ? (
        <form method="post" className="form">
          {unsaved?.reviewing === true ? <Message tone="info" fact={t('errors:stale.unsaved')} takesFocus /> : null}
          <OpenedWith
            version={unsaved?.version ?? occurrence.version}
            opened={unsaved?.opened ?? fieldsOfMove(saved)}
          />
          <input type="hidden" {...mayReview} />
          <TextField {...field('date')} type="date" width="short" label={t('training:form.date')} />
          <TextField
            {...field('startsAt')}
            inputMode="decimal"
            width="short"
            label={t('training:form.startsAt')}
            help={t('training:form.movesAll')}
          />
          <SelectField
            {...field('venue')}
            label={t('training:form.venue')}
            options={venues.map((each) => ({
              value: each.key,
              label: t('training:form.venueSeats', { name: each.name, count: each.capacity }),
            }))}
          />
          <Message tone="info" fact={tells} announces={false} />
          <div className="form-actions">
            <Button>{t(seatsTaken === 0 ? 'training:form.moveSavePlain' : 'training:form.moveSave')}</Button>
            <ButtonLink look="tertiary" href={back}>
              {t('training:form.cancel')}
            </ButtonLink>
          </div>
        </form>
      ) : (
        <StaleChoice stale={stale} faults={faults} back={back} reviews />
      )}
    </Page>
  );
}
