import { ArrowLink, Breadcrumbs, ButtonLink, EmptyState, ErrorSummary, Message, Page, PageHeading } from '@samlots/ui';
import { useActionData, useLoaderData } from 'react-router';
import { EntryTable } from '../../audit/entry-table.tsx';
import { PageTitle } from '../../shell/page-title.tsx';
import { useWords } from '../../shell/use-words.ts';
import { chooseEntries } from './choose-entries.server.ts';
import { loadLog } from './load-log.server.ts';
import { logAddress } from './log-address.ts';
import { ChoiceForm } from './parts/choice-form.tsx';
import { EntryDetails } from './parts/entry-details.tsx';
import './log.css';

export const loader = loadLog;
export const action = chooseEntries;

export default function LogPage() {
  const { entries, older, after, choice, about } = useLoaderData<typeof loader>();
  const faults = useActionData<typeof action>()?.faults ?? [];
  const { t } = useWords();
  const title = t('audit:admin.title');
  const trail = [{ href: '/admin', label: t('admin:title') }];
  return (
    <Page top={<Breadcrumbs label={t('shell:breadcrumbs')} trail={trail} current={t('audit:title')} />}>
      <PageTitle>{title}</PageTitle>
      <ErrorSummary heading={t('errors:summary', { count: faults.length })} faults={faults} />
      <PageHeading title={title} lead={t('audit:admin.lead')}>
        <ArrowLink href="/admin/skyddade">{t('audit:admin.protected')}</ArrowLink>
      </PageHeading>
      <ChoiceForm key={logAddress(choice)} choice={choice} />
      {about.length === 0 ? null : <Message tone="info" fact={t('audit:admin.chosen', { names: about.join(', ') })} />}
      {entries.length === 0 ? (
        <EmptyState
          heading={t('audit:admin.none')}
          acts={<ButtonLink href="/admin/logg">{t('audit:admin.clear')}</ButtonLink>}
        >
          {t('audit:admin.noneText')}
        </EmptyState>
      ) : (
        <EntryTable
          caption={title}
          entries={entries}
          more={[
            {
              key: 'concerns',
              heading: t('audit:concerns'),
              cell: ({ concerns }) => concerns.map(({ name }) => name).join(', ') || '–',
            },
            { key: 'details', heading: t('audit:details'), cell: (entry) => <EntryDetails entry={entry} /> },
          ]}
        />
      )}
      <div className="row">
        {after === null ? null : <ArrowLink href={logAddress(choice)}>{t('audit:newest')}</ArrowLink>}
        {older === null ? null : (
          <ButtonLink look="secondary" href={logAddress(choice, older)}>
            {t('audit:older')}
          </ButtonLink>
        )}
      </div>
    </Page>
  );
}
