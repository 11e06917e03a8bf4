import {
  Breadcrumbs,
  Button,
  ButtonLink,
  DataTable,
  EmptyState,
  Page,
  PageHeading,
  TextField,
  type Column,
} from '@samlots/ui';
import { data, useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { AccountsPageDocument, type AccountFactsFragment } from '../../generated/operations.ts';
import { graphql } from '../../graphql.server.ts';
import { PageTitle } from '../../shell/page-title.tsx';
import { useWords, type Words } from '../../shell/use-words.ts';
import { deadlineOf } from '../../training/words.ts';
import '../../account/account.css';
import '../../training/training.css';
import '../../training/planning.css';

export async function loader(args: LoaderFunctionArgs) {
  const { searchParams } = new URL(args.request.url);
  const search = (searchParams.get('sok') ?? '').slice(0, 120);
  const after = searchParams.get('efter');
  const { viewer, accounts } = await graphql(AccountsPageDocument, { search: search || null, after }, args);
  if (viewer?.roles.includes('ADMIN') !== true) throw data(null, { status: 403 });
  const { hasNextPage, endCursor } = accounts.pageInfo;
  const next = hasNextPage ? (endCursor ?? null) : null;
  return { rows: accounts.edges.map(({ node }) => node), next, search, later: after !== null };
}

function columnsIn(words: Words): readonly Column<AccountFactsFragment>[] {
  const { t } = words;
  return [
    {
      key: 'name',
      heading: t('admin:accounts.account'),
      cell: ({ key, name }) => <a href={`/admin/konton/${key}`}>{name}</a>,
    },
    { key: 'email', heading: t('admin:accounts.email'), cell: ({ email }) => email ?? t('admin:accounts.hidden') },
    {
      key: 'last',
      heading: t('admin:accounts.lastSignIn'),
      cell: ({ lastSignInAt }) => (lastSignInAt === null ? t('admin:accounts.never') : deadlineOf(lastSignInAt, words)),
    },
    { key: 'passkeys', heading: t('admin:accounts.passkeys'), cell: ({ passkeys }) => passkeys, align: 'end' },
    {
      key: 'state',
      heading: t('admin:accounts.state'),
      cell: ({ open }) => t(open ? 'admin:accounts.open' : 'admin:accounts.closed'),
    },
  ];
}

export default function AccountsPage() {
  const { rows, next, search, later } = useLoaderData<typeof loader>();
  const words = useWords();
  const { t } = words;
  const title = t('admin:accounts.title');
  const chosen = new URLSearchParams({ sok: search });
  const trail = [{ href: '/admin', label: t('admin:title') }];
  return (
    <Page top={<Breadcrumbs label={t('shell:breadcrumbs')} trail={trail} current={title} />}>
      <PageTitle>{title}</PageTitle>
      <PageHeading title={title} lead={t('admin:accounts.lead')} />
      <form method="get" className="choose" role="search">
        <TextField
          id="sok"
          name="sok"
          type="search"
          label={t('admin:searchAccounts')}
          defaultValue={search}
          maxLength={120}
        />
        <Button look="secondary">{t('admin:searchAct')}</Button>
      </form>
      {rows.length === 0 ? (
        <EmptyState
          heading={t('admin:accounts.none')}
          acts={
            <ButtonLink look="secondary" href="/admin/konton">
              {t('admin:showAll')}
            </ButtonLink>
          }
        >
          {t('admin:accounts.noneText')}
        </EmptyState>
      ) : (
        <DataTable caption={title} columns={columnsIn(words)} rows={rows} rowKey={({ key }) => key} />
      )}
      <div className="row">
        {later ? (
          <ButtonLink look="tertiary" href={`/admin/konton?${chosen}`}>
            {t('admin:firstPage')}
          </ButtonLink>
        ) : null}
        {next === null ? null : (
          <ButtonLink look="secondary" href={`/admin/konton?${chosen}&efter=${encodeURIComponent(next)}`}>
            {t('admin:nextPage')}
          </ButtonLink>
        )}
      </div>
    </Page>
  );
}
