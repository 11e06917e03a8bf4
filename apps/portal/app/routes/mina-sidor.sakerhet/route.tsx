import { Breadcrumbs, Message, Page, PageHeading } from '@samlots/ui';
import { data, useActionData, useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { SecurityPageDocument } from '../../generated/operations.ts';
import { graphql } from '../../graphql.server.ts';
import { PageTitle } from '../../shell/page-title.tsx';
import { useWords } from '../../shell/use-words.ts';
import { changeSecurity } from './change-security.server.ts';
import { KeyList } from './parts/key-list.tsx';
import { PasskeySection } from './parts/passkey-section.tsx';
import { SecurityDone } from './parts/security-done.tsx';
import { SessionList } from './parts/session-list.tsx';
import '../../training/training.css';

export async function loader(args: LoaderFunctionArgs) {
  const { viewer } = await graphql(SecurityPageDocument, {}, args);
  if (viewer === null) throw data(null, { status: 403 });
  const { searchParams } = new URL(args.request.url);
  const done = searchParams.get('klart');
  return { viewer, done, count: Number(searchParams.get('antal')) || 0 };
}

export const action = changeSecurity;

export default function SecurityPage() {
  const { viewer, done, count } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>()?.refused;
  const { t } = useWords();
  const title = t('account:title');
  const trail = [{ href: '/mina-sidor', label: t('mine:title') }];
  return (
    <Page top={<Breadcrumbs label={t('shell:breadcrumbs')} trail={trail} current={title} />}>
      <PageTitle>{title}</PageTitle>
      {refused === undefined ? null : <Message tone="danger" fact={refused} />}
      <SecurityDone done={done} count={count} />
      <PageHeading
        title={title}
        lead={
          <>
            {t('account:lead')} {t('account:email', { email: viewer.email })}
          </>
        }
      />
      <PasskeySection passkeys={viewer.passkeys} steppedUp={viewer.steppedUp} />
      <SessionList sessions={viewer.sessions} />
      <KeyList keys={viewer.apiKeys} />
    </Page>
  );
}
