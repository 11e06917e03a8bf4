import { Button, ButtonLink, SelectField, TextField } from '@samlots/ui';
import { useActionData } from 'react-router';
import { useCaseNames } from '@samlots/text';
import { useWords } from '../../../shell/use-words.ts';
import { faultAt } from '../../../training/forms/fault.ts';
import type { chooseEntries } from '../choose-entries.server.ts';
import { isChosen, type LogChoice } from '../log-address.ts';

/** What to see of the log. Posted, so that a name that is typed stays out of the address. */
export function ChoiceForm({ choice }: { readonly choice: LogChoice }) {
  const { t, locale } = useWords();
  const answer = useActionData<typeof chooseEntries>();
  const faults = answer?.faults ?? [];
  const typed = answer?.values ?? {
    vad: choice.useCase,
    person: '',
    verksamhet: '',
    fran: choice.from,
    till: choice.until,
  };
  const what = useCaseNames
    .map((value) => ({ value, label: t(`audit:useCase.${value}`) }))
    .toSorted((a, b) => a.label.localeCompare(b.label, locale));
  const field = (id: 'person' | 'verksamhet' | 'fran' | 'till') => ({
    id,
    name: id,
    defaultValue: typed[id],
    error: faultAt(faults, id),
  });
  return (
    <form method="post" action="/admin/logg" className="log-choice" aria-label={t('audit:admin.filter')}>
      {choice.persons.map((id) => (
        <input key={id} type="hidden" name="valdPerson" value={id} />
      ))}
      {choice.organisations.map((id) => (
        <input key={id} type="hidden" name="valdVerksamhet" value={id} />
      ))}
      <SelectField
        id="vad"
        name="vad"
        label={t('audit:admin.useCase')}
        options={[{ value: '', label: t('audit:admin.every') }, ...what]}
        defaultValue={typed.vad}
      />
      <TextField
        {...field('person')}
        label={t('audit:admin.person')}
        help={t('audit:admin.personHelp')}
        autoComplete="off"
      />
      <TextField
        {...field('verksamhet')}
        label={t('audit:admin.organisation')}
        help={t('audit:admin.organisationHelp')}
        autoComplete="off"
      />
      <TextField {...field('fran')} type="date" label={t('audit:admin.from')} />
      <TextField {...field('till')} type="date" label={t('audit:admin.until')} />
      <div className="form-actions">
        <Button>{t('audit:admin.show')}</Button>
        {isChosen(choice) ? (
          <ButtonLink look="tertiary" href="/admin/logg">
            {t('audit:admin.clear')}
          </ButtonLink>
        ) : null}
      </div>
    </form>
  );
}
