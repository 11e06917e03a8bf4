import { swedishClock, swedishDate } from '@samlots/text';
import { Button, ButtonLink, Message, Page, PageHeading, SelectField, TextField } from '@samlots/ui';
import { useActionData, useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { VenuesDocument } from '../../generated/operations.ts';
import { graphql } from '../../graphql.server.ts';
import { PageTitle } from '../../shell/page-title.tsx';
import { useWords } from '../../shell/use-words.ts';
import { faultAt } from '../../training/forms/fault.ts';
import { FormFaults } from '../../training/forms/form-faults.tsx';
import { loadPlanned } from '../../training/load-planned.server.ts';
import { PlannedTrail } from '../../training/parts/planned-trail.tsx';
import { longDayOf, spanOf, trainingDayOf } from '../../training/words.ts';
import { move, type MoveValues } from './move.server.ts';
import '../../training/training.css';
import '../../training/planning.css';

export async function loader(args: LoaderFunctionArgs) {
  const [occurrence, { venues }] = await Promise.all([loadPlanned(args), graphql(VenuesDocument, {}, args)]);
  const startsAt = new Date(occurrence.startsAt);
  const values: MoveValues = {
    date: swedishDate(startsAt),
    startsAt: swedishClock(startsAt),
    venue: occurrence.venue.key,
  };
  return { occurrence, venues, values };
}

export const action = move;

export default function MoveOccurrencePage() {
  const { occurrence, venues, values: saved } = useLoaderData<typeof loader>();
  const unsaved = useActionData<typeof action>();
  const words = useWords();
  const { t } = words;
  const { key, day, round, seatsTaken, venue } = occurrence;
  const values = unsaved?.values ?? saved;
  const faults = unsaved?.faults ?? [];
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
      <FormFaults unsaved={unsaved} />
      <PageHeading
        eyebrow={trainingDayOf(day.number, round, words)}
        title={title}
        lead={t('training:form.nowIs', now)}
      />
      <form method="post" className="form">
        <input type="hidden" name="version" value={unsaved?.version ?? occurrence.version} />
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
          <ButtonLink look="tertiary" href={`/samordna/tillfalle/${key}`}>
            {t('training:form.cancel')}
          </ButtonLink>
        </div>
      </form>
    </Page>
  );
}
