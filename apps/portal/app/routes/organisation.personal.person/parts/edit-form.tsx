import { Button, ButtonLink, Section } from '@samlots/ui';
import { useActionData, useLoaderData } from 'react-router';
import { OpenedWith } from '../../../forms/opened-with.tsx';
import { mayReview } from '../../../forms/review.ts';
import { StaffFields } from '../../../people/staff-fields.tsx';
import { useWords } from '../../../shell/use-words.ts';
import type { changePerson } from '../change-person.server.ts';
import type { loadPerson } from '../load-person.server.ts';

/** What the unit keeps of the person. */
export function EditForm() {
  const { unit, tie, opened, professions } = useLoaderData<typeof loadPerson>();
  const answer = useActionData<typeof changePerson>();
  const { t } = useWords();
  const unsaved = answer?.form === 'andra' ? answer : null;
  return (
    <Section id="uppgifter" heading={t('people:one.edit')}>
      <form method="post" className="form">
        <OpenedWith version={unsaved?.version ?? tie.editVersion} opened={unsaved?.opened ?? opened} />
        <input type="hidden" name={mayReview.name} value={mayReview.value} />
        <StaffFields values={unsaved?.values ?? opened} faults={unsaved?.faults ?? []} professions={professions} />
        <div className="form-actions">
          <Button>{t('people:one.save')}</Button>
          <ButtonLink look="tertiary" href={`/organisation/${unit.key}/personal`}>
            {t('people:one.cancel')}
          </ButtonLink>
        </div>
      </form>
    </Section>
  );
}
