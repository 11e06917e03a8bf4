import { Button, Card, Message, Page, PageHeading, Section, TextField } from '@samlots/ui';
import { redirect, useActionData, type HeadersArgs, type LoaderFunctionArgs } from 'react-router';
import { HiddenFields } from '../../forms/hidden-fields.tsx';
import { outcomeKey } from '../../forms/outcome.server.ts';
import { PageTitle } from '../../shell/page-title.tsx';
import { useWords } from '../../shell/use-words.ts';
import { linkMinutes } from '../logga-in/link-minutes.ts';
import { keepWhatWasTyped } from './keep-what-was-typed.server.ts';
import '../../training/training.css';

/** Only a form leads here. */
export const loader = ({ context }: LoaderFunctionArgs) =>
  context.get(outcomeKey)?.posted === true ? null : redirect('/logga-in', 303);

export const action = keepWhatWasTyped;

export const headers = ({ actionHeaders }: HeadersArgs): Headers => actionHeaders;

function SignInAgain({ till }: { readonly till: string }) {
  const { t } = useWords();
  return (
    <Card>
      <form method="post" action={`/logga-in?till=${encodeURIComponent(till)}`} className="stack" noValidate>
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
        />
        <Button>{t('auth:sendLink')}</Button>
        <a href={`/logga-in?till=${encodeURIComponent(till)}`}>{t('auth:interrupted.otherWays')}</a>
      </form>
    </Card>
  );
}

/** Instead of the answer to a form that was sent after the session had ended: nothing is lost, sign in and go on. */
export default function InterruptedPage() {
  const answer = useActionData<typeof action>();
  const { t } = useWords();
  const title = t('auth:interrupted.title');
  if (answer === undefined) return null;
  return (
    <Page layout="form">
      <PageTitle>{title}</PageTitle>
      <Message tone="action" fact={t('auth:interrupted.fact')} takesFocus>
        {t('auth:interrupted.kept')}
      </Message>
      <PageHeading title={title} lead={t('auth:interrupted.text', { minutes: linkMinutes })} />
      {answer.files ? <Message tone="info" fact={t('auth:interrupted.files')} announces={false} /> : null}
      <SignInAgain till={answer.till} />
      <Section id="redan-inloggad" heading={t('auth:interrupted.doneTitle')}>
        <p>{t('auth:interrupted.doneText')}</p>
        <form method="post" action={answer.till}>
          <HiddenFields fields={answer.fields} />
          <Button look="secondary">{t('auth:kept.send')}</Button>
        </form>
      </Section>
    </Page>
  );
}
