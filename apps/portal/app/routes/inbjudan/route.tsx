import { Button, ButtonLink, Card, Message, Page, PageHeading } from '@samlots/ui';
import { InformationSquareIcon } from '@navikt/aksel-icons';
import { useActionData, useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { JoinPageDocument } from '../../generated/operations.ts';
import { graphql } from '../../graphql.server.ts';
import { PageTitle } from '../../shell/page-title.tsx';
import { useWords } from '../../shell/use-words.ts';
import { FormFaults } from '../../training/forms/form-faults.tsx';
import { acceptInvitation } from './accept-invitation.server.ts';
import { titleOf } from './invitation-words.ts';
import { InvitationHeading } from './parts/invitation-heading.tsx';
import { WhoFields } from './parts/who-fields.tsx';
import '../../training/training.css';

/** Looking at the page uses nothing up: mail scanners open every link. The token never leaves by Referer or cache. */
export const headers = () => ({ 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' });

export async function loader(args: LoaderFunctionArgs) {
  const { joinLink } = await graphql(JoinPageDocument, { token: args.params['token'] ?? '' }, args);
  return { invitation: joinLink };
}

export const action = acceptInvitation;

const states = ['USED', 'TOO_OLD', 'WITHDRAWN', 'CLOSED'] as const;

/** Why the link cannot be used, and how to get one that can. */
function SpentLink({ state, title }: { readonly state: string; readonly title: string }) {
  const { t } = useWords();
  const known = states.find((one) => one === state) ?? 'UNKNOWN';
  return (
    <Page layout="form">
      <PageTitle>{title}</PageTitle>
      <PageHeading title={title} />
      <Message tone="danger" fact={t(`partners:join.spent.${known}`)} announces={false}>
        {t(known === 'USED' ? 'partners:join.afterUsed' : 'partners:join.afterOther')}
      </Message>
      <ButtonLink href="/logga-in" look={known === 'USED' ? 'primary' : 'secondary'}>
        {t('partners:join.signIn')}
      </ButtonLink>
    </Page>
  );
}

export default function InvitationPage() {
  const { invitation } = useLoaderData<typeof loader>();
  const unsaved = useActionData<typeof action>();
  const { t } = useWords();
  const title = t(`partners:join.title.${titleOf(invitation?.purpose)}`);
  if (invitation?.open == null) return <SpentLink state={invitation?.state ?? 'UNKNOWN'} title={title} />;
  const { open, purpose } = invitation;
  return (
    <Page layout="form">
      <PageTitle>{title}</PageTitle>
      <FormFaults unsaved={unsaved} />
      <InvitationHeading invitation={invitation} open={open} title={title} />
      <Card>
        <form method="post" className="stack" noValidate>
          {open.person === null ? (
            <WhoFields
              mayBe={open.mayBe}
              values={unsaved?.values ?? { who: '', name: open.name ?? '' }}
              faults={unsaved?.faults ?? []}
            />
          ) : null}
          <Button>{t(`partners:join.button.${titleOf(purpose)}`)}</Button>
          <p className="small subtle">{t('partners:join.kept')}</p>
        </form>
      </Card>
      <p className="with-icon subtle">
        <InformationSquareIcon className="icon" aria-hidden />
        <span>{t('partners:join.not')}</span>
      </p>
    </Page>
  );
}
