import { Breadcrumbs, Button, Facts, Message, Page, PageHeading } from '@samlots/ui';
import { data, useActionData, useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { AccountPageDocument, type AccountFactsFragment } from '../../generated/operations.ts';
import { graphql } from '../../graphql.server.ts';
import { PageTitle } from '../../shell/page-title.tsx';
import { useWords } from '../../shell/use-words.ts';
import { deadlineOf } from '../../training/words.ts';
import { actOf, type Act } from './acts.ts';
import { changeAccount } from './change-account.server.ts';
import '../../training/training.css';

export async function loader(args: LoaderFunctionArgs) {
  const { account } = await graphql(AccountPageDocument, { id: args.params['account'] ?? '' }, args);
  if (account === null) throw data(null, { status: 404 });
  return { account, done: actOf(new URL(args.request.url).searchParams.get('klart')) };
}

export const action = changeAccount;

const labels = {
  utloggad: 'endSessions',
  passkeys: 'reset',
  stangt: 'close',
  oppet: 'reopen',
} as const;

const actsFor = ({ open, sessions, passkeys }: AccountFactsFragment): readonly Act[] => [
  ...(sessions > 0 ? ['utloggad' as const] : []),
  ...(passkeys > 0 ? ['passkeys' as const] : []),
  open ? 'stangt' : 'oppet',
];

function ActList({ account }: { readonly account: AccountFactsFragment }) {
  const { t } = useWords();
  return (
    <ul className="lines">
      {actsFor(account).map((act) => (
        <li key={act}>
          <form method="post" className="row" data-spread="">
            <p>{t(`admin:accounts.${labels[act]}Text`)}</p>
            <Button look="secondary" small name="gor" value={act} tone={act === 'stangt' ? 'danger' : undefined}>
              {t(`admin:accounts.${labels[act]}`)}
            </Button>
          </form>
        </li>
      ))}
    </ul>
  );
}

export default function AccountPage() {
  const { account, done } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>()?.refused;
  const words = useWords();
  const { t } = words;
  const { name, email, lastSignInAt, open, passkeys, sessions } = account;
  const trail = [
    { href: '/admin', label: t('admin:title') },
    { href: '/admin/konton', label: t('admin:accounts.title') },
  ];
  const facts = [
    { term: t('admin:accounts.email'), value: email ?? t('admin:accounts.hidden') },
    { term: t('admin:accounts.state'), value: t(open ? 'admin:accounts.open' : 'admin:accounts.closed') },
    {
      term: t('admin:accounts.lastSignIn'),
      value: lastSignInAt === null ? t('admin:accounts.never') : deadlineOf(lastSignInAt, words),
    },
    {
      term: t('admin:accounts.signedIn'),
      value: sessions === 0 ? t('admin:accounts.notSignedIn') : t('admin:accounts.devices', { count: sessions }),
    },
    { term: t('admin:accounts.passkeys'), value: passkeys },
  ];
  return (
    <Page layout="form" top={<Breadcrumbs label={t('shell:breadcrumbs')} trail={trail} current={name} />}>
      <PageTitle>{name}</PageTitle>
      {refused === undefined ? null : <Message tone="danger" fact={refused} />}
      {done === null ? null : <Message tone="success" fact={t(`admin:accounts.done.${done}`)} />}
      <PageHeading title={name} />
      <Facts facts={facts} columns={1} />
      {account.own ? (
        <Message tone="info" fact={t('admin:accounts.own')} announces={false} />
      ) : (
        <ActList account={account} />
      )}
    </Page>
  );
}
