import {
  Breadcrumbs,
  Button,
  ButtonLink,
  DataTable,
  EmptyState,
  Message,
  Page,
  PageHeading,
  SelectField,
  TextField,
} from '@samlots/ui';
import { data, useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { roleNameOf } from '../../account/grant-words.ts';
import { RolesPageDocument } from '../../generated/operations.ts';
import { graphql } from '../../graphql.server.ts';
import { PageTitle } from '../../shell/page-title.tsx';
import { useWords } from '../../shell/use-words.ts';
import { roleColumns } from './role-columns.tsx';
import '../../account/account.css';
import '../../training/training.css';
import '../../training/planning.css';

export async function loader(args: LoaderFunctionArgs) {
  const { searchParams } = new URL(args.request.url);
  const asked = searchParams.get('roll') ?? '';
  const search = (searchParams.get('sok') ?? '').slice(0, 120);
  const after = searchParams.get('efter');
  const { rolesToGive } = await graphql(RolesPageDocument, { role: null, search: null, after: null }, args);
  if (rolesToGive.length === 0) throw data(null, { status: 403 });
  const role = rolesToGive.find((one) => one === asked) ?? null;
  const { roleAssignments } = await graphql(RolesPageDocument, { role, search: search || null, after }, args);
  const { hasNextPage, endCursor } = roleAssignments.pageInfo;
  return {
    roles: rolesToGive,
    rows: roleAssignments.edges.map(({ node }) => node),
    next: hasNextPage ? (endCursor ?? null) : null,
    choice: { role: role ?? '', search },
    later: after !== null,
    done: searchParams.get('klart'),
  };
}

function Done({ done }: { readonly done: string | null }) {
  const { t } = useWords();
  switch (done) {
    case 'given':
      return <Message tone="success" fact={t('admin:roles.given')} />;
    case 'inbjuden':
      return (
        <Message tone="success" fact={t('admin:roles.invited')}>
          {t('admin:roles.invitedNext')}
        </Message>
      );
    case 'avslutad':
      return <Message tone="success" fact={t('admin:roles.ended')} />;
    case null:
    default:
      return null;
  }
}

function ChoiceForm() {
  const { roles, choice } = useLoaderData<typeof loader>();
  const words = useWords();
  const { t } = words;
  const options = [
    { value: '', label: t('admin:roles.all') },
    ...roles.map((role) => ({ value: role, label: roleNameOf(role, words) })),
  ];
  return (
    <form method="get" className="choose" role="search">
      {roles.length > 1 ? (
        <SelectField id="roll" name="roll" label={t('admin:roles.role')} options={options} defaultValue={choice.role} />
      ) : null}
      <TextField
        id="sok"
        name="sok"
        type="search"
        label={t('admin:search')}
        defaultValue={choice.search}
        maxLength={120}
      />
      <Button look="secondary">{t('admin:show')}</Button>
    </form>
  );
}

function Pages() {
  const { next, later, choice } = useLoaderData<typeof loader>();
  const { t } = useWords();
  const chosen = new URLSearchParams({ roll: choice.role, sok: choice.search });
  return (
    <div className="row">
      {later ? (
        <ButtonLink look="tertiary" href={`/admin/roller?${chosen}`}>
          {t('admin:firstPage')}
        </ButtonLink>
      ) : null}
      {next === null ? null : (
        <ButtonLink look="secondary" href={`/admin/roller?${chosen}&efter=${encodeURIComponent(next)}`}>
          {t('admin:nextPage')}
        </ButtonLink>
      )}
    </div>
  );
}

export default function RolesPage() {
  const { rows, done } = useLoaderData<typeof loader>();
  const words = useWords();
  const { t } = words;
  const title = t('admin:roles.title');
  const trail = [{ href: '/admin', label: t('admin:title') }];
  return (
    <Page top={<Breadcrumbs label={t('shell:breadcrumbs')} trail={trail} current={title} />}>
      <PageTitle>{title}</PageTitle>
      <Done done={done} />
      <PageHeading title={title} lead={t('admin:roles.lead')}>
        <ButtonLink href="/admin/roller/ny">{t('admin:roles.give')}</ButtonLink>
      </PageHeading>
      <ChoiceForm />
      {rows.length === 0 ? (
        <EmptyState
          heading={t('admin:roles.none')}
          acts={
            <ButtonLink look="secondary" href="/admin/roller">
              {t('admin:showAll')}
            </ButtonLink>
          }
        >
          {t('admin:roles.noneText')}
        </EmptyState>
      ) : (
        <DataTable caption={title} columns={roleColumns(words)} rows={rows} rowKey={({ key }) => key} />
      )}
      <Pages />
    </Page>
  );
}
