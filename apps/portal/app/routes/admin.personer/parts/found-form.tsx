import { Button, DataTable, Message } from '@samlots/ui';
import { useLoaderData } from 'react-router';
import { useWords } from '../../../shell/use-words.ts';
import type { loadPeople } from '../load-people.server.ts';
import { useUnits } from './use-units.ts';

/** Everybody who passes the search; two of them can be ticked and compared. Goes by GET. */
export function FoundForm() {
  const { found, search, chosenTooFew } = useLoaderData<typeof loadPeople>();
  const { t } = useWords();
  const unitsOf = useUnits();
  if (search === '') return null;
  if (found.length === 0) return <p role="status">{t('people:merge.none')}</p>;
  return (
    <form method="get" action="/admin/personer" className="stack">
      <input type="hidden" name="sok" value={search} />
      <input type="hidden" name="jamfor" value="ja" />
      {chosenTooFew ? <Message tone="danger" fact={t('people:merge.chooseTwo')} /> : null}
      <DataTable
        caption={t('people:merge.found', { count: found.length })}
        rows={found}
        rowKey={({ key }) => key}
        columns={[
          { key: 'name', heading: t('people:field.name'), cell: ({ name }) => name },
          { key: 'profession', heading: t('people:field.profession'), cell: ({ profession }) => profession ?? '' },
          {
            key: 'email',
            heading: t('people:field.email'),
            cell: ({ email }) => <span className="staff-email">{email ?? t('people:field.noEmail')}</span>,
          },
          { key: 'unit', heading: t('people:field.unit'), cell: unitsOf },
          {
            key: 'choose',
            heading: t('people:merge.choose'),
            cell: (person) => (
              <input
                type="checkbox"
                className="ds-input"
                name="vald"
                value={person.key}
                aria-label={t('people:merge.chooseNamed', { name: person.name, units: unitsOf(person) })}
              />
            ),
          },
        ]}
      />
      <div className="form-actions">
        <Button look="secondary">{t('people:merge.compare')}</Button>
      </div>
    </form>
  );
}
