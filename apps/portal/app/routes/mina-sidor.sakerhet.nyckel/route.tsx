import { Breadcrumbs, Button, ButtonLink, ErrorSummary, Message, Page, PageHeading } from '@samlots/ui';
import { data, useActionData, useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { KeyFormDocument } from '../../generated/operations.ts';
import { graphql } from '../../graphql.server.ts';
import { PageTitle } from '../../shell/page-title.tsx';
import { useWords } from '../../shell/use-words.ts';
import { valuesIn } from './key-values.ts';
import { makeKey } from './make-key.server.ts';
import { KeyFields } from './parts/key-fields.tsx';
import { MadeKey } from './parts/made-key.tsx';
import '../../account/account.css';
import '../../training/training.css';
import '../../training/planning.css';

export async function loader(args: LoaderFunctionArgs) {
  const { viewer } = await graphql(KeyFormDocument, {}, args);
  if (viewer === null) throw data(null, { status: 403 });
  return { grants: viewer.grants, values: valuesIn(new URL(args.request.url).searchParams) };
}

export const action = makeKey;

function KeyForm() {
  const { grants, values } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useWords();
  if (grants.length === 0) return <p>{t('account:keys.form.none')}</p>;
  return (
    <form method="post" className="form" noValidate>
      <KeyFields values={answer?.values ?? values} grants={grants} faults={answer?.faults ?? []} />
      <div className="form-actions">
        <Button>{t('account:keys.form.make')}</Button>
        <ButtonLink look="tertiary" href="/mina-sidor/sakerhet#nycklar">
          {t('account:keys.form.cancel')}
        </ButtonLink>
      </div>
    </form>
  );
}

export default function MakeKeyPage() {
  const answer = useActionData<typeof action>();
  const { t } = useWords();
  const made = answer?.made ?? null;
  const faults = answer?.faults ?? [];
  const title = t(made === null ? 'account:keys.form.title' : 'account:keys.made.title');
  const trail = [
    { href: '/mina-sidor', label: t('mine:title') },
    { href: '/mina-sidor/sakerhet', label: t('account:title') },
  ];
  return (
    <Page layout="form" top={<Breadcrumbs label={t('shell:breadcrumbs')} trail={trail} current={title} />}>
      <PageTitle>{title}</PageTitle>
      <ErrorSummary heading={t('errors:summary', { count: faults.length })} faults={faults} />
      {answer?.refused == null ? null : <Message tone="danger" fact={answer.refused} />}
      {made === null ? (
        <>
          <PageHeading title={title} lead={t('account:keys.form.lead')} />
          <KeyForm />
        </>
      ) : (
        <MadeKey token={made.token} expiresAt={made.expiresAt} />
      )}
    </Page>
  );
}
