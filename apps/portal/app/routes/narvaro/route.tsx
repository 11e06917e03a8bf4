import { swedishDate } from '@samlots/text';
import { ButtonLink, EmptyState, Message, Page, PageHeading } from '@samlots/ui';
import { useActionData, useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { StaleChoice } from '../../forms/stale-choice.tsx';
import { PageTitle } from '../../shell/page-title.tsx';
import { useWords, type Words } from '../../shell/use-words.ts';
import { loadPlanned } from '../../training/load-planned.server.ts';
import { PlannedTrail } from '../../training/parts/planned-trail.tsx';
import { dayOf, longDayOf, trainingDayOf } from '../../training/words.ts';
import { choiceOf, lastDayToMark, markWindow } from './mark-choices.ts';
import { loadParticipants } from './load-participants.server.ts';
import { MarksForm } from './parts/marks-form.tsx';
import { saveMarks } from './save-marks.server.ts';
import '../../training/training.css';
import '../../training/planning.css';

export async function loader(args: LoaderFunctionArgs) {
  const occurrence = await loadPlanned(args);
  const participants = await loadParticipants(args);
  const saved = Number(new URL(args.request.url).searchParams.get('sparat') ?? 0);
  const dayOn = swedishDate(new Date(occurrence.startsAt));
  const window = occurrence.status === 'CANCELLED' ? 'closed' : markWindow(dayOn, swedishDate(new Date()));
  return { occurrence, participants, saved, window, lastOn: lastDayToMark(dayOn) };
}

export const action = saveMarks;

const noon = (date: string): string => `${date}T12:00:00Z`;

function leadFor(window: string, lastOn: string, words: Words): string {
  const day = dayOf(noon(lastOn), words);
  return words.t(window === 'open' ? 'training:attendance.lead' : 'training:attendance.closed', { day });
}

export default function AttendancePage() {
  const { occurrence, participants, saved, window, lastOn } = useLoaderData<typeof loader>();
  const unsaved = useActionData<typeof action>();
  const words = useWords();
  const { t } = words;
  const stale = unsaved?.stale ?? null;
  const title = t('training:attendance.title');
  const empty = participants.length === 0 ? 'nobody' : window === 'not-yet' ? 'notYet' : null;
  const marked = participants.filter((participant) => choiceOf(participant) !== null).length;
  const back = (
    <ButtonLink href={`/samordna/tillfalle/${occurrence.key}`}>{t('training:attendance.nobody.act')}</ButtonLink>
  );
  return (
    <Page top={<PlannedTrail occurrence={occurrence} current={title} />}>
      <PageTitle>{title}</PageTitle>
      {unsaved?.refused == null ? null : <Message tone="danger" fact={unsaved.refused} />}
      {unsaved === undefined && saved > 0 ? (
        <Message tone="success" fact={t('training:attendance.saved', { count: saved })} />
      ) : null}
      <PageHeading
        eyebrow={`${trainingDayOf(occurrence.day.number, occurrence.round, words)}, ${longDayOf(occurrence.startsAt, words)}`}
        title={title}
        lead={empty === null ? leadFor(window, lastOn, words) : undefined}
      />
      {stale === null ? null : (
        <StaleChoice stale={stale} faults={unsaved?.faults ?? []} back={`/narvaro/${occurrence.key}`} />
      )}
      {stale !== null ? null : empty === null ? (
        <>
          <p>{t('training:attendance.marked', { marked, all: participants.length })}</p>
          <MarksForm participants={participants} chosen={unsaved?.chosen ?? {}} editable={window === 'open'} />
        </>
      ) : (
        <EmptyState
          heading={
            empty === 'nobody'
              ? t('training:attendance.nobody.title')
              : t('training:attendance.notYet.title', { day: dayOf(occurrence.startsAt, words) })
          }
          acts={back}
        >
          {t(`training:attendance.${empty}.text`)}
        </EmptyState>
      )}
    </Page>
  );
}
