import { ArrowLink, Breadcrumbs, ButtonLink, DataTable, EmptyState, Page, PageHeading } from '@samlots/ui';
import { useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { ProtectedPersonsDocument } from '../../generated/operations.ts';
import { graphql } from '../../graphql.server.ts';
import { PageTitle } from '../../shell/page-title.tsx';
import { useWords } from '../../shell/use-words.ts';

/** Persons whose identity is protected, by alias; the API answers 403 to everybody but administrators. */
export async function loader(args: LoaderFunctionArgs) {
  const after = new URL(args.request.url).searchParams.get('efter');
  const { protectedPersons } = await graphql(ProtectedPersonsDocument, { after }, args);
  const { edges, pageInfo } = protectedPersons;
  return { persons: edges.map(({ node }) => node), more: pageInfo.hasNextPage ? pageInfo.endCursor : null };
}

export default function ProtectedPersonsPage() {
  const { persons, more } = useLoaderData<typeof loader>();
  const { t } = useWords();
  const title = t('audit:protected.title');
  const trail = [{ href: '/admin', label: t('admin:title') }];
  return (
    <Page top={<Breadcrumbs label={t('shell:breadcrumbs')} trail={trail} current={title} />}>
      <PageTitle>{title}</PageTitle>
      <PageHeading title={title} lead={t('audit:protected.lead')}>
        <ArrowLink href="/admin/logg?vad=reveal-protected-name">{t('audit:useCase.reveal-protected-name')}</ArrowLink>
      </PageHeading>
      {persons.length === 0 ? (
        <EmptyState heading={t('audit:protected.none')}>{t('audit:protected.noneText')}</EmptyState>
      ) : (
        <DataTable
          caption={title}
          rows={persons}
          rowKey={({ key }) => key}
          columns={[
            { key: 'alias', heading: t('audit:protected.alias'), cell: ({ name }) => name },
            {
              key: 'unit',
              heading: t('audit:protected.unit'),
              cell: ({ memberships }) => memberships.map(({ organisation }) => organisation.name).join(', ') || '–',
            },
            {
              key: 'open',
              heading: t('audit:protected.open'),
              cell: ({ key, name }) => (
                <a href={`/admin/skyddade/${key}`} aria-label={t('audit:protected.openFor', { alias: name })}>
                  {t('audit:protected.open')}
                </a>
              ),
            },
          ]}
        />
      )}
      {more === null ? null : (
        <div className="row">
          <ButtonLink look="secondary" href={`/admin/skyddade?efter=${encodeURIComponent(more)}`}>
            {t('audit:older')}
          </ButtonLink>
        </div>
      )}
    </Page>
  );
}
