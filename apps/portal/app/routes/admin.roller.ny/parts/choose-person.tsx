import { useWords } from '../../../shell/use-words.ts';
import { pathWith } from '../../../account/step-up-path.ts';
import type { Chosen, GiveData } from '../load-give.server.ts';
import { SearchForm } from './search-form.tsx';

type Props = { readonly chosen: Chosen; readonly search: GiveData['search'] };

/** Searching for somebody who is there already; each hit leads to the form with that person. */
export function ChoosePerson({ chosen, search }: Props) {
  const { t } = useWords();
  const keep = [
    ['roll', chosen.role],
    ['enhet', search.place],
  ] as const;
  return (
    <>
      <SearchForm name="sok" label={t('admin:give.personName')} value={search.name} keep={keep} />
      {search.name !== '' && chosen.persons.length === 0 ? <p role="status">{t('admin:give.noPerson')}</p> : null}
      {chosen.persons.length === 0 ? null : (
        <ul className="lines">
          {chosen.persons.map(({ key, name, profession, memberships }) => (
            <li key={key}>
              <a href={pathWith('/admin/roller/ny', [...keep, ['person', key]])}>{name}</a>
              <p className="subtle small">
                {[profession, ...memberships.map(({ organisation }) => organisation.name)]
                  .filter((fact) => fact !== null)
                  .join(' · ')}
              </p>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
