import { ButtonLink, EmptyState, Page, PageHeading, Section } from '@samlots/ui';
import { data, useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { MyPagesDocument } from '../../generated/operations.ts';
import { graphql } from '../../graphql.server.ts';
import { PageTitle } from '../../shell/page-title.tsx';
import { useWords } from '../../shell/use-words.ts';
import { SeatCancelled } from '../../training/parts/seat-cancelled.tsx';
import { loadPlanning } from '../samordna/load-planning.server.ts';
import { TaskList } from '../samordna/parts/task-list.tsx';
import { planTasks } from '../samordna/plan-tasks.ts';
import { attendedOf } from './attended-of.ts';
import { Answers } from './parts/answers.tsx';
import { Attended } from './parts/attended.tsx';
import { MoreAboutMe } from './parts/more-about-me.tsx';
import { RoleCards } from './parts/role-cards.tsx';
import { SeatList } from './parts/seat-list.tsx';
import { rolePlaces } from './role-places.ts';
import '../../training/training.css';
import '../../training/planning.css';
import './mine.css';

export async function loader(args: LoaderFunctionArgs) {
  const { viewer, mySeats, myPastSeats, myInvitations, upcomingOccurrences } = await graphql(MyPagesDocument, {}, args);
  if (viewer === null) throw data(null, { status: 403 });
  const now = new Date();
  const places = rolePlaces(viewer, upcomingOccurrences);
  const planned = places.some(({ is }) => is === 'planning') ? await loadPlanning(args, now) : null;
  const tasks = planTasks(planned ?? [], now);
  return { viewer, seats: mySeats, held: attendedOf(myPastSeats), invitations: myInvitations, places, tasks };
}

export default function MyPages() {
  const { viewer, seats, held, invitations, places, tasks } = useLoaderData<typeof loader>();
  const { t } = useWords();
  const title = t('training:me.title');
  return (
    <Page>
      <PageTitle>{title}</PageTitle>
      <SeatCancelled />
      <PageHeading eyebrow={title} title={t('training:me.hello', { name: viewer.name })} />
      {tasks.length === 0 ? null : <TaskList tasks={tasks} />}
      <Answers seats={seats} invitations={invitations} />
      <RoleCards places={places} />
      <Section id="mina-dagar" heading={t('training:me.seats')}>
        {seats.length === 0 ? (
          <EmptyState
            heading={t('training:me.noSeats.title')}
            acts={<ButtonLink href="/utbildning">{t('training:me.noSeats.act')}</ButtonLink>}
          >
            {t('training:me.noSeats.text')}
          </EmptyState>
        ) : (
          <SeatList seats={seats} />
        )}
      </Section>
      <Attended programmes={held} />
      <MoreAboutMe />
    </Page>
  );
}
