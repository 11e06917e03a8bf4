import { ButtonLink, EmptyState, Message, Page, PageHeading } from '@samlots/ui';
import { data, useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { PageTitle } from '../../shell/page-title.tsx';
import { useWords } from '../../shell/use-words.ts';
import { loadPlanning } from './load-planning.server.ts';
import { ProgrammeTable } from './parts/programme-table.tsx';
import { TaskList } from './parts/task-list.tsx';
import { planTasks } from './plan-tasks.ts';
import '../../training/training.css';
import '../../training/planning.css';

export async function loader(args: LoaderFunctionArgs) {
  const now = new Date();
  const programmes = await loadPlanning(args, now);
  if (programmes === null) throw data(null, { status: 403 });
  const removed = new URL(args.request.url).searchParams.has('borttaget');
  return { programmes, removed, now: now.toISOString() };
}

export default function PlanningPage() {
  const { programmes, removed, now } = useLoaderData<typeof loader>();
  const { t } = useWords();
  const at = new Date(now);
  return (
    <Page>
      <PageTitle>{t('training:plan.title')}</PageTitle>
      {removed ? <Message tone="success" fact={t('training:occurrence.removed')} /> : null}
      <PageHeading title={t('training:plan.title')} lead={t('training:plan.lead')}>
        <ButtonLink look="secondary" href="/samordna/verksamheter">
          {t('partners:planLink')}
        </ButtonLink>
        <ButtonLink look="secondary" href="/samordna/personal">
          {t('people:title')}
        </ButtonLink>
      </PageHeading>
      {programmes.length === 0 ? (
        <EmptyState
          heading={t('training:plan.none.title')}
          acts={<ButtonLink href="/utbildning">{t('training:plan.none.act')}</ButtonLink>}
        >
          {t('training:plan.none.text')}
        </EmptyState>
      ) : (
        <>
          <TaskList tasks={planTasks(programmes, at)} />
          {programmes.map((programme) => (
            <ProgrammeTable key={programme.key} programme={programme} now={at} />
          ))}
        </>
      )}
    </Page>
  );
}
