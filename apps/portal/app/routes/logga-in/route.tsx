import { Button, Card, ErrorSummary, Message, Page, PageHeading, TextField } from '@samlots/ui';
import { useActionData, useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { SignInPageDocument } from '../../generated/operations.ts';
import { graphql } from '../../graphql.server.ts';
import { PageTitle } from '../../shell/page-title.tsx';
import { useWords } from '../../shell/use-words.ts';
import { askForLink } from './ask-for-link.server.ts';
import { linkMinutes } from './link-minutes.ts';
import { Employers } from './parts/employers.tsx';
import { LinkSent } from './parts/link-sent.tsx';
import { WithoutSignIn } from './parts/without-sign-in.tsx';
import { refusedBy } from './refused-by.ts';
import '../../training/training.css';

export async function loader(args: LoaderFunctionArgs) {
  const { searchParams } = new URL(args.request.url);
  const { signInProviders } = await graphql(SignInPageDocument, {}, args);
  return {
    sent: searchParams.has('skickat'),
    usedLink: searchParams.get('fel') === 'lanken',
    providers: signInProviders,
    refused: refusedBy(searchParams, signInProviders),
  };
}

export const action = askForLink;

function SignInForm() {
  const { t } = useWords();
  const answer = useActionData<typeof action>();
  const error = answer === undefined ? undefined : t(`auth:error.${answer.fault}`);
  return (
    <>
      {error === undefined ? null : (
        <ErrorSummary heading={t('errors:summary', { count: 1 })} faults={[{ fieldId: 'email', message: error }]} />
      )}
      <PageHeading title={t('auth:title')} lead={t('auth:intro', { minutes: linkMinutes })} />
      <Card>
        <form method="post" className="stack" noValidate>
          <TextField
            id="email"
            name="email"
            type="email"
            width="full"
            label={t('auth:email')}
            autoComplete="email"
            inputMode="email"
            spellCheck={false}
            maxLength={254}
            defaultValue={answer?.email}
            error={error}
          />
          <Button>{t('auth:sendLink')}</Button>
        </form>
      </Card>
    </>
  );
}

export default function SignInPage() {
  const { sent, usedLink, providers, refused } = useLoaderData<typeof loader>();
  const { t } = useWords();
  return (
    <Page layout="form" aside={<WithoutSignIn />}>
      <PageTitle>{t(sent ? 'auth:sent.title' : 'auth:title')}</PageTitle>
      {usedLink ? <Message tone="danger" fact={t('auth:error.link')} /> : null}
      {refused === null ? null : (
        <Message tone={refused.reason === 'oidc-redan' ? 'info' : 'danger'} fact={t('auth:oidc.error.heading')}>
          {t(`auth:oidc.error.${refused.reason}`, { name: refused.name })}
        </Message>
      )}
      {sent ? <LinkSent /> : <SignInForm />}
      {sent ? null : <Employers providers={providers} />}
    </Page>
  );
}
