import { ArrowLink, Breadcrumbs, ButtonLink, EmptyState, Page, PageHeading } from '@samlots/ui';
import { data, useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { EntryTable } from '../../audit/entry-table.tsx';
import { MyLogDocument } from '../../generated/operations.ts';
import { graphql } from '../../graphql.server.ts';
import { PageTitle } from '../../shell/page-title.tsx';
import { useWords } from '../../shell/use-words.ts';

/** What has happened to the reader's own data, 50 entries a page. */
export async function loader(args: LoaderFunctionArgs) {
  const after = new URL(args.request.url).searchParams.get('efter');
  const { viewer, auditEntries } = await graphql(MyLogDocument, { after }, args);
  if (viewer === null) throw data(null, { status: 403 });
  const { edges, pageInfo } = auditEntries;
  return { entries: edges.map(({ node }) => node), older: pageInfo.hasNextPage ? pageInfo.endCursor : null, after };
}

export default function MyLogPage() {
  const { entries, older, after } = useLoaderData<typeof loader>();
  const { t } = useWords();
  const title = t('audit:mine.title');
  const trail = [{ href: '/mina-sidor', label: t('training:me.title') }];
  return (
    <Page top={<Breadcrumbs label={t('shell:breadcrumbs')} trail={trail} current={t('audit:title')} />}>
      <PageTitle>{title}</PageTitle>
      <PageHeading title={title} lead={t('audit:mine.lead')} />
      {entries.length === 0 ? (
        <EmptyState
          heading={t('audit:mine.none')}
          acts={<ButtonLink href="/mina-sidor">{t('audit:mine.back')}</ButtonLink>}
        >
          {t('audit:mine.noneText')}
        </EmptyState>
      ) : (
        <EntryTable caption={title} entries={entries} />
      )}
      <div className="row">
        {after === null ? null : <ArrowLink href="/mina-sidor/logg">{t('audit:newest')}</ArrowLink>}
        {older === null ? null : (
          <ButtonLink look="secondary" href={`/mina-sidor/logg?efter=${encodeURIComponent(older)}`}>
            {t('audit:older')}
          </ButtonLink>
        )}
      </div>
    </Page>
  );
}
