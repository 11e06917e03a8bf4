import {
  Breadcrumbs,
  Button,
  ButtonLink,
  ErrorSummary,
  Facts,
  Message,
  Page,
  PageHeading,
  SelectField,
} from '@samlots/ui';
import { data, useActionData, useLoaderData, type HeadersArgs, type LoaderFunctionArgs } from 'react-router';
import { ProtectedPersonDocument } from '../../generated/operations.ts';
import { graphql } from '../../graphql.server.ts';
import { PageTitle } from '../../shell/page-title.tsx';
import { useWords } from '../../shell/use-words.ts';
import { faultAt } from '../../training/forms/fault.ts';
import { isReason, reasons } from './reasons.ts';
import { revealName } from './reveal-name.server.ts';
import '../../training/training.css';

export async function loader(args: LoaderFunctionArgs) {
  const { protectedPerson } = await graphql(ProtectedPersonDocument, { key: args.params['person'] ?? '' }, args);
  if (protectedPerson === null) throw data(null, { status: 404 });
  const reason = new URL(args.request.url).searchParams.get('skal');
  return { person: protectedPerson, reason: isReason(reason) ? reason : '' };
}

export const action = revealName;

/** Neither the page nor the answer is kept by the browser or anything between. */
export const headers = (_args: HeadersArgs) => ({ 'cache-control': 'no-store', 'referrer-policy': 'same-origin' });

function RealName({ name, email }: { readonly name: string; readonly email: string | null }) {
  const { t } = useWords();
  return (
    <>
      <Message tone="action" fact={t('audit:protected.once')} />
      <Facts
        columns={1}
        facts={[
          { term: t('audit:protected.shown'), value: name },
          { term: t('audit:protected.email'), value: email ?? t('audit:protected.noEmail') },
        ]}
      />
      <div className="form-actions">
        <ButtonLink href="/admin/skyddade">{t('audit:protected.back')}</ButtonLink>
      </div>
    </>
  );
}

export default function RevealNamePage() {
  const { person, reason } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useWords();
  const faults = answer?.faults ?? [];
  const title = t('audit:protected.formTitle', { alias: person.name });
  const trail = [
    { href: '/admin', label: t('admin:title') },
    { href: '/admin/skyddade', label: t('audit:protected.title') },
  ];
  return (
    <Page layout="form" top={<Breadcrumbs label={t('shell:breadcrumbs')} trail={trail} current={person.name} />}>
      <PageTitle>{title}</PageTitle>
      <ErrorSummary heading={t('errors:summary', { count: faults.length })} faults={faults} />
      {answer?.refused == null ? null : <Message tone="danger" fact={answer.refused} />}
      <PageHeading
        eyebrow={person.memberships.map(({ organisation }) => organisation.name).join(', ')}
        title={title}
        lead={t('audit:protected.formLead')}
      />
      {answer?.shown == null ? (
        <form method="post" className="form">
          <SelectField
            id="skal"
            name="skal"
            label={t('audit:protected.reason')}
            help={t('audit:protected.stepUp')}
            error={faultAt(faults, 'skal')}
            options={[
              { value: '', label: t('audit:protected.choose') },
              ...reasons.map((value) => ({ value, label: t(`audit:protected.reasons.${value}`) })),
            ]}
            defaultValue={reason}
          />
          <div className="form-actions">
            <Button>{t('audit:protected.show')}</Button>
            <ButtonLink look="tertiary" href="/admin/skyddade">
              {t('audit:protected.back')}
            </ButtonLink>
          </div>
        </form>
      ) : (
        <RealName name={answer.shown.name} email={answer.shown.email} />
      )}
    </Page>
  );
}
