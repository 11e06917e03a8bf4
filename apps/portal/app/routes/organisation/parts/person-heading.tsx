import { EnvelopeClosedIcon } from '@navikt/aksel-icons';
import { useWords } from '../../../shell/use-words.ts';
import type { StaffMember } from '../unit-table.ts';

/** Name, profession, and that the invitation goes to the contact where there is no address. */
export function PersonHeading({ person }: { readonly person: StaffMember }) {
  const { t } = useWords();
  return (
    <>
      <span className="person-name">{person.name}</span>
      {person.profession === null ? null : <span className="subtle tiny person-line">{person.profession}</span>}
      {person.email === null ? (
        <span className="person-line person-no-mail tiny">
          <EnvelopeClosedIcon className="icon" aria-hidden />
          {t('training:unit.noEmail')}
        </span>
      ) : null}
    </>
  );
}
