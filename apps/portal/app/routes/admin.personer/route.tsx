import { Button, ErrorSummary, Message, Page, PageHeading, TextField } from '@samlots/ui';
import { useActionData, useLoaderData } from 'react-router';
import { PageTitle } from '../../shell/page-title.tsx';
import { useWords } from '../../shell/use-words.ts';
import { loadPeople } from './load-people.server.ts';
import { mergeOrSplit } from './merge.server.ts';
import { CompareForm } from './parts/compare-form.tsx';
import { FoundForm } from './parts/found-form.tsx';
import { MergedList } from './parts/merged-list.tsx';
import '../../people/people.css';

export const loader = loadPeople;
export const action = mergeOrSplit;

/** What was just done, or why not. */
function Told() {
  const { done } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const refused = answer?.refused ?? null;
  const faults = answer?.faults ?? [];
  const { t } = useWords();
  if (faults.length > 0)
    return <ErrorSummary heading={t('errors:summary', { count: faults.length })} faults={faults} />;
  if (refused !== null) return <Message tone="danger" fact={refused} />;
  if (done === 'ihop') return <Message tone="success" fact={t('people:merge.merged')} />;
  return done === 'delade' ? <Message tone="success" fact={t('people:merge.splitDone')} /> : null;
}

export default function MergePeoplePage() {
  const { search, pair } = useLoaderData<typeof loader>();
  const { t } = useWords();
  const title = t('people:merge.title');
  return (
    <Page>
      <PageTitle>{title}</PageTitle>
      <Told />
      <PageHeading title={title} lead={t('people:merge.lead')} />
      <form method="get" action="/admin/personer" className="staff-filters" role="search">
        <TextField
          id="sok"
          name="sok"
          type="search"
          label={t('people:merge.search')}
          maxLength={80}
          defaultValue={search}
        />
        <Button look="secondary">{t('people:merge.show')}</Button>
      </form>
      {pair.length === 2 ? <CompareForm /> : <FoundForm />}
      <MergedList />
    </Page>
  );
}
