import { Button, Card, ErrorSummary, Message, Page, PageHeading, TextField } from '@samlots/ui';
import { useActionData, useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { PageTitle } from '../../shell/page-title.tsx';
import { useWords } from '../../shell/use-words.ts';
import { askForLink } from './ask-for-link.server.ts';
import { linkMinutes } from './link-minutes.ts';
import { LinkSent } from './parts/link-sent.tsx';
import { WithoutSignIn } from './parts/without-sign-in.tsx';
import '../../training/training.css';

export const loader = ({ request }: LoaderFunctionArgs) => {
  const { searchParams } = new URL(request.url);
  return { sent: searchParams.has('skickat'), usedLink: searchParams.get('fel') === 'lanken' };
};

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
  const { sent, usedLink } = useLoaderData<typeof loader>();
  const { t } = useWords();
  return (
    <Page layout="form" aside={<WithoutSignIn />}>
      <PageTitle>{t(sent ? 'auth:sent.title' : 'auth:title')}</PageTitle>
      {usedLink ? <Message tone="danger" fact={t('auth:error.link')} /> : null}
      {sent ? <LinkSent /> : <SignInForm />}
    </Page>
  );
}
