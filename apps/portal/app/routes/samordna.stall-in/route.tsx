import { Button, ButtonLink, Card, Message, Page, PageHeading } from '@samlots/ui';
import { useActionData, useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { PageTitle } from '../../shell/page-title.tsx';
import { useWords } from '../../shell/use-words.ts';
import { loadPlanned } from '../../training/load-planned.server.ts';
import { PlannedTrail } from '../../training/parts/planned-trail.tsx';
import { longDayOf, spanOf, trainingDayOf } from '../../training/words.ts';
import { cancelDay } from './cancel-day.server.ts';
import '../../training/training.css';
import '../../training/planning.css';

export const loader = (args: LoaderFunctionArgs) => loadPlanned(args);

export const action = cancelDay;

export default function CancelOccurrencePage() {
  const occurrence = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>()?.refused;
  const words = useWords();
  const { t } = words;
  const { key, day, round, seatsTaken, queueLength, status, venue } = occurrence;
  const draft = status === 'DRAFT';
  const title = t(draft ? 'training:form.removeTitle' : 'training:form.cancelTitle');
  const nobody = seatsTaken === 0 && queueLength === 0;
  const told = nobody
    ? t('training:form.stopsNobody')
    : t('training:form.stops', { seats: seatsTaken, queue: queueLength });
  return (
    <Page layout="form" top={<PlannedTrail occurrence={occurrence} current={title} />}>
      <PageTitle>{title}</PageTitle>
      {refused === undefined ? null : <Message tone="danger" fact={refused} />}
      <PageHeading
        eyebrow={trainingDayOf(day.number, round, words)}
        title={title}
        lead={`${longDayOf(occurrence.startsAt, words)} ${spanOf(occurrence, words)}, ${venue.name}`}
      />
      <Card tone={draft ? 'paper' : 'action'}>
        <p>{draft ? t('training:form.removes') : told}</p>
        {draft ? null : <p>{t('training:form.stopsForGood')}</p>}
      </Card>
      <form method="post" className="form-actions">
        <Button>{t(draft ? 'training:form.yesRemove' : 'training:form.yesCancel')}</Button>
        <ButtonLink look="secondary" href={`/samordna/tillfalle/${key}`}>
          {t('training:form.keep')}
        </ButtonLink>
      </form>
    </Page>
  );
}
