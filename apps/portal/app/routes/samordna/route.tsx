import { ButtonLink, EmptyState, Message, Page, PageHeading } from '@samlots/ui';
import { data, useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { PlannedProgrammeDocument, PlannedProgrammesDocument } from '../../generated/operations.ts';
import { graphql } from '../../graphql.server.ts';
import { PageTitle } from '../../shell/page-title.tsx';
import { useWords } from '../../shell/use-words.ts';
import { ProgrammeTable } from './parts/programme-table.tsx';
import { TaskList } from './parts/task-list.tsx';
import { planTasks } from './plan-tasks.ts';
import '../../training/training.css';
import '../../training/planning.css';

export async function loader(args: LoaderFunctionArgs) {
  const { viewer, programmes } = await graphql(PlannedProgrammesDocument, {}, args);
  if (viewer === null) throw data(null, { status: 403 });
  const keys = programmes.edges.filter(({ node }) => node.mayPlan).map(({ node }) => node.key);
  const loaded = await Promise.all(keys.map((key) => graphql(PlannedProgrammeDocument, { key }, args)));
  const planned = loaded.flatMap(({ programme }) => (programme === null ? [] : [programme]));
  const removed = new URL(args.request.url).searchParams.has('borttaget');
  return { programmes: planned, removed, now: new Date().toISOString() };
}

export default function PlanningPage() {
  const { programmes, removed, now } = useLoaderData<typeof loader>();
  const { t } = useWords();
  const at = new Date(now);
  return (
    <Page>
      <PageTitle>{t('training:plan.title')}</PageTitle>
      {removed ? <Message tone="success" fact={t('training:occurrence.removed')} /> : null}
      <PageHeading title={t('training:plan.title')} lead={t('training:plan.lead')} />
      {programmes.length === 0 ? (
        <EmptyState heading={t('training:plan.none.title')} acts={<ButtonLink href="/utbildning">{t('training:plan.none.act')}</ButtonLink>}>
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
