import { Button, ButtonLink, Card, Message, Page, PageHeading } from '@samlots/ui';
import {
  data,
  redirect,
  useActionData,
  useLoaderData,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
} from 'react-router';
import { PasskeyButton } from '../../account/passkey-button.tsx';
import { showPasskey } from '../../account/passkey-ceremony.ts';
import { StepUpPageDocument } from '../../generated/operations.ts';
import { graphql } from '../../graphql.server.ts';
import { askApi } from '../../shell/ask-api.server.ts';
import { PageTitle } from '../../shell/page-title.tsx';
import { returnPath } from '../../shell/preferences.server.ts';
import { useShell, useWords } from '../../shell/use-words.ts';
import { wordsFor } from '../../training/words.server.ts';
import '../../training/training.css';

const goalOf = (request: Request): string =>
  returnPath(new URL(request.url).searchParams.get('till') ?? '/mina-sidor/sakerhet');

export async function loader(args: LoaderFunctionArgs) {
  const { viewer } = await graphql(StepUpPageDocument, {}, args);
  if (viewer === null) throw data(null, { status: 403 });
  return { goTo: goalOf(args.request), unlocks: viewer.withheld.length > 0, hasPasskey: viewer.passkeys.length > 0 };
}

/** The demo's button. */
export async function action(args: ActionFunctionArgs) {
  const answer = await askApi('/auth/confirm-presence', args, {});
  if (answer.ok) return redirect(goalOf(args.request), 303);
  if (answer.status === 401) throw data(null, { status: 403 });
  const { t } = wordsFor(args.request);
  const refused = t(answer.status === 429 ? 'account:ceremony.tooMany' : 'account:ceremony.stepUp');
  return data({ refused }, { status: answer.status });
}

function HowToConfirm({ goTo, hasPasskey }: { readonly goTo: string; readonly hasPasskey: boolean }) {
  const { t } = useWords();
  const demo = useShell()?.demo ?? false;
  if (hasPasskey) {
    return <PasskeyButton label={t('account:passkeys.show')} ceremony={showPasskey} goTo={goTo} />;
  }
  if (!demo) {
    return (
      <>
        <p>{t('account:stepUp.none')}</p>
        <div className="row">
          <ButtonLink href="/mina-sidor/sakerhet#passkeys">{t('account:passkeys.add')}</ButtonLink>
        </div>
      </>
    );
  }
  return (
    <form method="post" className="stack">
      <p>{t('account:stepUp.demo')}</p>
      <div className="row">
        <Button>{t('account:stepUp.demoAct')}</Button>
      </div>
    </form>
  );
}

export default function StepUpPage() {
  const { goTo, unlocks, hasPasskey } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>()?.refused;
  const { t } = useWords();
  const title = t('account:stepUp.title');
  return (
    <Page layout="form">
      <PageTitle>{title}</PageTitle>
      {refused === undefined ? null : <Message tone="danger" fact={refused} />}
      <PageHeading title={title} lead={t(unlocks ? 'account:stepUp.unlock' : 'account:stepUp.lead')} />
      <Card>
        <HowToConfirm goTo={goTo} hasPasskey={hasPasskey} />
      </Card>
      <p>
        <a href="/mina-sidor">{t('account:stepUp.back')}</a>
      </p>
    </Page>
  );
}
