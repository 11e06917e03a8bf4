import { Message, Page, PageHeading } from '@samlots/ui';
import { useActionData, useLoaderData } from 'react-router';
import { StaleChoice } from '../../forms/stale-choice.tsx';
import { StaffTrail } from '../../people/parts/staff-trail.tsx';
import { dateWord } from '../../people/words.ts';
import { PageTitle } from '../../shell/page-title.tsx';
import { useWords } from '../../shell/use-words.ts';
import { FormFaults } from '../../training/forms/form-faults.tsx';
import { changePerson } from './change-person.server.ts';
import { loadPerson } from './load-person.server.ts';
import { Acts } from './parts/acts.tsx';
import { EditForm } from './parts/edit-form.tsx';
import '../../people/people.css';

export const loader = loadPerson;
export const action = changePerson;

/** What was just done, told once. */
function Done() {
  const { done, tie } = useLoaderData<typeof loader>();
  const { t } = useWords();
  const told: Readonly<Record<string, string>> = {
    andrad: t('people:one.saved'),
    ledig: t('people:one.leave.saved'),
    'inte-ledig': t('people:one.leave.removed'),
    stallforetradare: t('people:one.deputy.named'),
    'inte-stallforetradare': t('people:one.deputy.ended'),
    fraga: t('people:one.claim.sent', { email: tie.person.email ?? '' }),
    skydda: t('people:one.protect.saved'),
  };
  const fact = told[done ?? ''];
  return fact === undefined ? null : <Message tone="success" fact={fact} />;
}

export default function StaffPersonPage() {
  const { unit, tie } = useLoaderData<typeof loader>();
  const unsaved = useActionData<typeof action>();
  const words = useWords();
  const { t } = words;
  const here = `/organisation/${unit.key}/personal/${tie.key}`;
  const stale = unsaved?.form === 'andra' ? unsaved.stale : null;
  if (stale !== null) {
    return (
      <Page top={<StaffTrail unit={unit} current={tie.person.name} />}>
        <PageTitle>{tie.person.name}</PageTitle>
        <PageHeading eyebrow={unit.name} title={tie.person.name} />
        <StaleChoice stale={stale} faults={unsaved?.faults ?? []} back={here} />
      </Page>
    );
  }
  return (
    <Page layout="reading" top={<StaffTrail unit={unit} current={tie.person.name} />} aside={<Acts />}>
      <PageTitle>{tie.person.name}</PageTitle>
      <FormFaults unsaved={unsaved} />
      {unsaved === undefined ? <Done /> : null}
      <PageHeading
        eyebrow={unit.name}
        title={tie.person.name}
        lead={t('people:one.registered', { day: dateWord(tie.fromOn, words) })}
      />
      {tie.person.email === null ? (
        <Message tone="info" fact={t('people:one.noMail.text')} announces={false}>
          <a href="/om-uppgifter">{t('people:one.noMail.print')}</a>
        </Message>
      ) : null}
      <EditForm />
    </Page>
  );
}
