import {
  Breadcrumbs,
  Button,
  ButtonLink,
  ErrorSummary,
  Facts,
  Message,
  Page,
  PageHeading,
  RadioField,
  TextField,
} from '@samlots/ui';
import { data, useActionData, useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { placeNameOf, roleInSentence } from '../../account/grant-words.ts';
import { RoleToEndDocument } from '../../generated/operations.ts';
import { graphql } from '../../graphql.server.ts';
import { PageTitle } from '../../shell/page-title.tsx';
import { useWords } from '../../shell/use-words.ts';
import { faultAt, type Fault } from '../../training/forms/fault.ts';
import { endRole, type EndValues } from './end-role.server.ts';
import '../../training/training.css';
import '../../training/planning.css';

export async function loader(args: LoaderFunctionArgs) {
  const { roleAssignment } = await graphql(RoleToEndDocument, { id: args.params['assignment'] ?? '' }, args);
  if (roleAssignment === null) throw data(null, { status: 404 });
  return { assignment: roleAssignment };
}

export const action = endRole;

function EndForm({ values, faults }: { readonly values: EndValues; readonly faults: readonly Fault[] }) {
  const { t } = useWords();
  const choices = [
    { value: 'nu', label: t('admin:end.now'), help: t('admin:end.nowHelp') },
    { value: 'dag', label: t('admin:end.later') },
  ];
  return (
    <form method="post" className="form" noValidate>
      <RadioField
        id="nar"
        name="nar"
        legend={t('admin:end.when')}
        choices={choices}
        defaultValue={values.when}
        error={faultAt(faults, 'nar')}
      />
      <TextField
        id="sista"
        name="sista"
        type="date"
        width="short"
        label={t('admin:end.lastOn')}
        optional={t('admin:give.optional')}
        defaultValue={values.lastOn}
        error={faultAt(faults, 'sista')}
      />
      <div className="form-actions">
        <Button>{t('admin:end.act')}</Button>
        <ButtonLink look="secondary" href="/admin/roller">
          {t('admin:end.cancel')}
        </ButtonLink>
      </div>
    </form>
  );
}

export default function EndRolePage() {
  const { assignment } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const words = useWords();
  const { t } = words;
  const faults = answer?.faults ?? [];
  const title = t('admin:end.title', { role: roleInSentence(assignment.role, words) });
  const trail = [
    { href: '/admin', label: t('admin:title') },
    { href: '/admin/roller', label: t('admin:roles.title') },
  ];
  const facts = [
    { term: t('admin:roles.person'), value: assignment.person.name },
    { term: t('admin:roles.where'), value: placeNameOf(assignment, words) },
  ];
  return (
    <Page layout="form" top={<Breadcrumbs label={t('shell:breadcrumbs')} trail={trail} current={title} />}>
      <PageTitle>{title}</PageTitle>
      <ErrorSummary heading={t('errors:summary', { count: faults.length })} faults={faults} />
      {answer?.refused == null ? null : <Message tone="danger" fact={answer.refused} />}
      <PageHeading title={title} />
      <Facts facts={facts} columns={1} />
      {assignment.own && assignment.role === 'ADMIN' ? (
        <Message tone="info" fact={t('admin:end.own')} announces={false} />
      ) : (
        <EndForm values={answer?.values ?? { when: 'nu', lastOn: '' }} faults={faults} />
      )}
    </Page>
  );
}
