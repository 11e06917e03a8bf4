import { Button, ButtonLink, Card, DefinitionRows, RadioField } from '@samlots/ui';
import { useActionData, useLoaderData } from 'react-router';
import { useWords } from '../../../shell/use-words.ts';
import type { loadPeople } from '../load-people.server.ts';
import type { mergeOrSplit } from '../merge.server.ts';
import { useUnits } from './use-units.ts';

/** The two side by side, and who stays. */
export function CompareForm() {
  const { pair } = useLoaderData<typeof loadPeople>();
  const answer = useActionData<typeof mergeOrSplit>();
  const { t } = useWords();
  const unitsOf = useUnits();
  return (
    <section className="section" aria-labelledby="jamfor">
      <h2 id="jamfor">{t('people:merge.previewTitle')}</h2>
      <p>{t('people:merge.previewLead')}</p>
      <div className="grid">
        {pair.map((person) => (
          <Card key={person.key}>
            <h3>{person.name}</h3>
            <DefinitionRows
              rows={[
                { key: 'profession', term: t('people:field.profession'), value: person.profession ?? '–' },
                { key: 'email', term: t('people:field.email'), value: person.email ?? t('people:field.noEmail') },
                { key: 'unit', term: t('people:field.unit'), value: unitsOf(person) },
                {
                  key: 'account',
                  term: t('people:merge.account'),
                  value: person.memberships.some(({ hasAccount }) => hasAccount) ? '✓' : t('people:merge.noAccount'),
                },
                { key: 'seats', term: t('people:merge.seats'), value: person.seats.length },
              ]}
            />
          </Card>
        ))}
      </div>
      <form method="post" className="form">
        {pair.map(({ key }) => (
          <input key={key} type="hidden" name="par" value={key} />
        ))}
        <RadioField
          id="behall"
          name="behall"
          legend={t('people:merge.keep')}
          choices={pair.map((person) => ({
            value: person.key,
            label: t('people:merge.keepOne', { name: person.name, units: unitsOf(person) }),
          }))}
          error={answer?.faults[0]?.message}
        />
        <div className="form-actions">
          <Button>{t('people:merge.merge')}</Button>
          <ButtonLink look="tertiary" href="/admin/personer">
            {t('people:one.cancel')}
          </ButtonLink>
        </div>
      </form>
    </section>
  );
}
