import { Breadcrumbs, ErrorSummary, Message, Page, PageHeading, Section } from '@samlots/ui';
import { useActionData, useLoaderData } from 'react-router';
import { roleInSentence } from '../../account/grant-words.ts';
import { PageTitle } from '../../shell/page-title.tsx';
import { useWords } from '../../shell/use-words.ts';
import { handRole } from './hand-role.server.ts';
import { loadGive, type Chosen } from './load-give.server.ts';
import { ChoosePerson } from './parts/choose-person.tsx';
import { ChooseRole } from './parts/choose-role.tsx';
import { GiveForm } from './parts/give-form.tsx';
import { InviteForm } from './parts/invite-form.tsx';
import { SearchForm } from './parts/search-form.tsx';
import { hasManyPlaces } from './role-form.ts';
import '../../account/account.css';
import '../../training/training.css';
import '../../training/planning.css';

export const loader = loadGive;
export const action = handRole;

/** With the role chosen: where, if a search is needed, and who. */
function HandRole({ chosen }: { readonly chosen: Chosen }) {
  const { values: started, search } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useWords();
  const values = answer?.values ?? started;
  const form = { chosen, values, faults: answer?.faults ?? [] };
  const keep = [
    ['roll', chosen.role],
    ['person', values.person],
    ['sok', search.name],
  ] as const;
  return (
    <>
      {hasManyPlaces(chosen.role) ? (
        <SearchForm name="enhet" label={t('admin:give.findPlace')} value={search.place} keep={keep} />
      ) : null}
      {chosen.places.length === 0 ? <p role="status">{t('admin:give.noPlace')}</p> : null}
      {values.person === '' ? (
        <>
          <Section id="finns" heading={t('admin:give.findPerson')}>
            <ChoosePerson chosen={chosen} search={search} />
          </Section>
          <Section id="bjud-in" heading={t('admin:give.invite')}>
            <p>{t('admin:give.inviteText')}</p>
            <InviteForm {...form} />
          </Section>
        </>
      ) : (
        <GiveForm {...form} />
      )}
      <p>
        <a href="/admin/roller/ny">{t('admin:give.other')}</a>
      </p>
    </>
  );
}

export default function GiveRolePage() {
  const { roles, chosen, values } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const words = useWords();
  const { t } = words;
  const faults = answer?.faults ?? [];
  const title =
    chosen === null ? t('admin:give.title') : t('admin:give.titleRole', { role: roleInSentence(chosen.role, words) });
  const trail = [
    { href: '/admin', label: t('admin:title') },
    { href: '/admin/roller', label: t('admin:roles.title') },
  ];
  return (
    <Page layout="form" top={<Breadcrumbs label={t('shell:breadcrumbs')} trail={trail} current={title} />}>
      <PageTitle>{title}</PageTitle>
      <ErrorSummary heading={t('errors:summary', { count: faults.length })} faults={faults} />
      {answer?.refused == null ? null : <Message tone="danger" fact={answer.refused} />}
      <PageHeading
        eyebrow={chosen?.person?.name}
        title={title}
        lead={chosen === null ? t('admin:give.choose') : t(`admin:give.can.${chosen.role}`)}
      />
      {chosen === null ? <ChooseRole roles={roles} person={values.person} /> : <HandRole chosen={chosen} />}
    </Page>
  );
}
