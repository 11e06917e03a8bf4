import { Button, ButtonLink, CheckboxField, Page, PageHeading } from '@samlots/ui';
import { useActionData, useLoaderData } from 'react-router';
import { mayReview } from '../../forms/review.ts';
import { StaffTrail } from '../../people/parts/staff-trail.tsx';
import { StaffFields } from '../../people/staff-fields.tsx';
import { PageTitle } from '../../shell/page-title.tsx';
import { useWords } from '../../shell/use-words.ts';
import { FormFaults } from '../../training/forms/form-faults.tsx';
import { addOne, type NewPerson } from './add-one.server.ts';
import { loadNewPerson } from './load-new-person.server.ts';

export const loader = loadNewPerson;
export const action = addOne;

const none: Omit<NewPerson, 'requestKey'> = { name: '', profession: '', email: '', kind: 'EMPLOYED', hidden: false };

export default function AddPersonPage() {
  const { unit, professions, requestKey } = useLoaderData<typeof loader>();
  const unsaved = useActionData<typeof action>();
  const { t } = useWords();
  const values = unsaved?.values ?? { ...none, requestKey };
  const title = t('people:one.addTitle');
  return (
    <Page layout="form" top={<StaffTrail unit={unit} current={title} />}>
      <PageTitle>{title}</PageTitle>
      <FormFaults unsaved={unsaved} />
      <PageHeading eyebrow={unit.name} title={title} lead={t('people:one.addLead')} />
      <form method="post" className="form">
        <input type="hidden" name="requestKey" value={values.requestKey} />
        <input type="hidden" name={mayReview.name} value={mayReview.value} />
        <StaffFields values={values} faults={unsaved?.faults ?? []} professions={professions} />
        {unsaved?.asksSameName === true ? (
          <CheckboxField id="annan-person" name="annan-person" label={t('people:one.sameNameToo')} />
        ) : null}
        <CheckboxField
          id="skyddad"
          name="skyddad"
          label={t('people:one.protected')}
          help={t('people:one.protectedHelp')}
          defaultChecked={values.hidden}
        />
        <div className="form-actions">
          <Button>{t('people:one.add')}</Button>
          <ButtonLink look="tertiary" href={`/organisation/${unit.key}/personal`}>
            {t('people:one.cancel')}
          </ButtonLink>
        </div>
      </form>
    </Page>
  );
}
