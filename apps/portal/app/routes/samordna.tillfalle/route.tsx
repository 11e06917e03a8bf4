import { Message, Page, PageHeading } from '@samlots/ui';
import { useActionData, useLoaderData } from 'react-router';
import { KeptLetters } from '../../letters/kept-letters.tsx';
import { PageTitle } from '../../shell/page-title.tsx';
import { useWords } from '../../shell/use-words.ts';
import { phaseOf } from '../../training/facts.ts';
import type { Planned } from '../../training/load-planned.server.ts';
import { missingWords } from '../../training/missing-words.ts';
import { PlannedTrail } from '../../training/parts/planned-trail.tsx';
import { contentOf, formatNeedsOf, longDayOf, spanOf, trainingDayOf } from '../../training/words.ts';
import { SeatCancelled } from '../../training/parts/seat-cancelled.tsx';
import { loadOccurrence } from './load-occurrence.server.ts';
import { DoneMessage } from './parts/done-message.tsx';
import { FoodTotals } from './parts/food-totals.tsx';
import { MaterialsCard } from './parts/materials-card.tsx';
import { NextCard } from './parts/next-card.tsx';
import { OccurrenceActs } from './parts/occurrence-acts.tsx';
import { QueueTable } from './parts/queue-table.tsx';
import { SeatMapCard } from './parts/seat-map-card.tsx';
import { SeatsTable } from './parts/seats-table.tsx';
import { publish } from './publish.server.ts';
import '../../letters/letters.css';
import '../../materials/materials.css';
import '../../training/training.css';
import '../../training/planning.css';

export const loader = loadOccurrence;
export const action = publish;

/** What a draft still lacks, with the way to add it. */
function StillMissing({ occurrence }: { readonly occurrence: Planned }) {
  const words = useWords();
  const { t } = words;
  if (occurrence.missingForPublishing.length === 0) return null;
  const what = missingWords(occurrence.missingForPublishing, words);
  return (
    <Message tone="action" fact={formatNeedsOf(occurrence.format, words)} announces={false}>
      {t('training:occurrence.lacks', { what })}{' '}
      <a href={`/samordna/tillfalle/${occurrence.key}/andra`}>{t('training:occurrence.addToAgenda')}</a>
    </Message>
  );
}

export default function OccurrencePage() {
  const { occurrence, food, seats, queue, letters, materials, done, count, show, now } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>()?.refused;
  const words = useWords();
  const { t } = words;
  const at = new Date(now);
  const { day, key, round, venue } = occurrence;
  const phase = phaseOf(occurrence, at);
  const theme = contentOf(day.theme, words);
  const address = `/samordna/tillfalle/${key}`;
  // To a draft nobody has a seat, and a cancelled day has lost them all.
  const letterHref = phase === 'draft' || phase === 'cancelled' ? null : `${address}/brev`;
  const heading = trainingDayOf(day.number, round, words);
  return (
    <Page top={<PlannedTrail occurrence={occurrence} />}>
      <PageTitle>{heading}</PageTitle>
      {refused === undefined ? <SeatCancelled /> : null}
      {done === null || refused !== undefined ? null : <DoneMessage done={done} count={count} />}
      {refused === undefined ? null : (
        <Message tone="danger" fact={refused.fact}>
          {refused.why}{' '}
          {refused.why === null ? null : <a href={`${address}/andra`}>{t('training:occurrence.addToAgenda')}</a>}
        </Message>
      )}
      <PageHeading
        eyebrow={heading}
        title={longDayOf(occurrence.startsAt, words)}
        lead={
          <>
            {theme} · {venue.name} · <span className="nowrap">{spanOf(occurrence, words)}</span>
          </>
        }
      >
        <OccurrenceActs occurrence={occurrence} now={at} />
      </PageHeading>
      {phase === 'draft' && refused === undefined ? <StillMissing occurrence={occurrence} /> : null}
      {phase === 'cancelled' ? <Message tone="info" fact={t('training:day.cancelled')} announces={false} /> : null}
      <div className="map-and-next">
        <SeatMapCard occurrence={occurrence} seats={seats} />
        <NextCard occurrence={occurrence} now={at} />
      </div>
      {queue.length === 0 && occurrence.status !== 'PUBLISHED' ? null : <QueueTable queue={queue} address={address} />}
      {food === null || occurrence.status !== 'PUBLISHED' ? null : <FoodTotals totals={food} />}
      <SeatsTable seats={seats} show={show} address={address} mayCancel={new Date(occurrence.startsAt) > at} />
      <MaterialsCard materials={materials} address={address} />
      <KeptLetters letters={letters} writeHref={letterHref} />
    </Page>
  );
}
