import { InformationSquareIcon } from '@navikt/aksel-icons';
import { formatClock } from '@samlots/text';
import { Button, ButtonLink, Card, CheckboxField, Message, Page, PageHeading } from '@samlots/ui';
import { data, redirect, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { isSignedOut } from '../../forms/is-signed-out.server.ts';
import { SignInLinkPageDocument } from '../../generated/operations.ts';
import { graphql } from '../../graphql.server.ts';
import { askApi } from '../../shell/ask-api.server.ts';
import { PageTitle } from '../../shell/page-title.tsx';
import { useWords } from '../../shell/use-words.ts';
import '../../training/training.css';

/** Looking at the page uses nothing up: mail scanners open every link. The token never leaves by Referer or cache. */
export const headers = () => ({ 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' });

export async function loader(args: LoaderFunctionArgs) {
  const token = new URL(args.request.url).searchParams.get('token') ?? '';
  const { signInLink } = await graphql(SignInLinkPageDocument, { token }, args);
  return { token, link: signInLink };
}

/** Uses the link up and takes over the session's cookie from the API. */
export async function action(args: ActionFunctionArgs) {
  const form = await args.request.formData();
  const token = form.get('token');
  const answer = await askApi('/auth/confirm', args, { token, sharedDevice: form.has('sharedDevice') });
  // A form that comes again finds its link used, and its reader signed in by it.
  if (answer.status === 400) return redirect((await isSignedOut(args)) ? '/logga-in?fel=lanken' : '/mina-sidor', 303);
  if (!answer.ok) throw data(null, { status: answer.status === 403 ? 403 : 500 });
  const cookies = new Headers();
  for (const cookie of answer.headers.getSetCookie()) cookies.append('set-cookie', cookie);
  return redirect('/mina-sidor', { status: 303, headers: cookies });
}

function ConfirmForm({ token }: { readonly token: string }) {
  const { t } = useWords();
  return (
    <Card>
      <form method="post" className="stack">
        <input type="hidden" name="token" value={token} />
        <Button>{t('auth:confirm.button')}</Button>
        <CheckboxField
          id="delad-enhet"
          name="sharedDevice"
          label={t('auth:confirm.sharedDevice')}
          help={t('auth:confirm.sharedDeviceHelp')}
        />
      </form>
    </Card>
  );
}

export default function ConfirmSignInPage() {
  const { token, link } = useLoaderData<typeof loader>();
  const { t, locale } = useWords();
  const title = t('auth:confirm.title');
  if (link === null) {
    return (
      <Page layout="form">
        <PageTitle>{title}</PageTitle>
        <PageHeading title={title} />
        <Message tone="danger" fact={t('auth:error.link')} announces={false} />
        <ButtonLink href="/logga-in">{t('auth:askAgain')}</ButtonLink>
      </Page>
    );
  }
  const until = `${locale === 'sv' ? 'kl. ' : ''}${formatClock(new Date(link.expiresAt), locale)}`;
  return (
    <Page layout="form">
      <PageTitle>{title}</PageTitle>
      <PageHeading title={title} lead={t('auth:confirm.text', { email: link.email, until })} />
      <ConfirmForm token={token} />
      <p className="with-icon subtle">
        <InformationSquareIcon className="icon" aria-hidden />
        <span>{t('auth:confirm.notYou')}</span>
      </p>
    </Page>
  );
}
