import { Page, PageHeading } from '@samlots/ui';
import { data, useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { AdminPageDocument } from '../../generated/operations.ts';
import { graphql } from '../../graphql.server.ts';
import { PageTitle } from '../../shell/page-title.tsx';
import { useWords } from '../../shell/use-words.ts';
import '../../training/training.css';

const all = [
  { href: '/admin/personer', label: 'persons' },
  { href: '/admin/roller', label: 'roles' },
  { href: '/admin/konton', label: 'accounts' },
  { href: '/admin/logg', label: 'log' },
  { href: '/admin/skyddade', label: 'protectedNames' },
] as const;

/** Everything to administrators; to whoever may name contacts, only that. */
export async function loader(args: LoaderFunctionArgs) {
  const { viewer, rolesToGive } = await graphql(AdminPageDocument, {}, args);
  const administers = viewer?.roles.includes('ADMIN') ?? false;
  if (!administers && rolesToGive.length === 0) throw data(null, { status: 403 });
  return { administers };
}

export default function AdminPage() {
  const { administers } = useLoaderData<typeof loader>();
  const { t } = useWords();
  const title = t('admin:title');
  const places = all.filter(({ label }) => administers || label === 'roles');
  return (
    <Page>
      <PageTitle>{title}</PageTitle>
      <PageHeading title={title} lead={t(administers ? 'admin:lead' : 'admin:leadContacts')} />
      <ul className="lines">
        {places.map(({ href, label }) => (
          <li key={href}>
            <a href={href}>
              <b>{t(`admin:places.${label}`)}</b>
            </a>
            <p className="subtle">{t(`admin:places.${label}Text`)}</p>
          </li>
        ))}
      </ul>
    </Page>
  );
}
