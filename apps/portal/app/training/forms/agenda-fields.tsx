import { Button, SelectField, TextField } from '@samlots/ui';
import { useWords } from '../../shell/use-words.ts';
import { agendaTypeOf } from '../words.ts';
import { agendaFieldId, agendaTypes, type AgendaRow } from './agenda-row.ts';
import { faultAt, type Fault } from './fault.ts';

type Props = { readonly rows: readonly AgendaRow[]; readonly faults: readonly Fault[] };

function Row({
  row,
  place,
  faults,
}: {
  readonly row: AgendaRow;
  readonly place: number;
  readonly faults: readonly Fault[];
}) {
  const words = useWords();
  const { t } = words;
  const number = place + 1;
  const field = (name: keyof AgendaRow) => ({
    id: agendaFieldId(place, name),
    name: `agenda-${name}`,
    defaultValue: row[name],
    error: faultAt(faults, agendaFieldId(place, name)),
    width: 'full' as const,
  });
  return (
    <fieldset className="agenda-row" id={`agenda-${place}`}>
      <legend>{t('training:form.row', { number })}</legend>
      <input type="hidden" name="agenda-id" value={row.id} />
      <SelectField
        {...field('type')}
        label={t('training:form.type')}
        options={agendaTypes.map((type) => ({ value: type, label: agendaTypeOf(type, words) }))}
      />
      <TextField {...field('startsAt')} inputMode="decimal" label={t('training:form.startsAt')} />
      <TextField {...field('endsAt')} inputMode="decimal" label={t('training:form.endsAt')} />
      <TextField {...field('titleSv')} label={t('training:form.rowTitle')} maxLength={200} />
      <TextField
        {...field('titleEn')}
        label={t('training:form.rowTitleEn')}
        optional={t('training:form.optional')}
        maxLength={200}
      />
      <TextField
        {...field('lecturer')}
        label={t('training:form.lecturer')}
        optional={t('training:form.optional')}
        maxLength={200}
      />
      <Button look="tertiary" small name="gor" value={`ta-bort-${place}`} formAction="#dagens-program" formNoValidate>
        {t('training:form.removeRow', { number })}
      </Button>
    </fieldset>
  );
}

/** The programme of the day: rows, and a way to get more that works without script. */
export function AgendaFields({ rows, faults }: Props) {
  const { t } = useWords();
  return (
    <section className="stack" aria-labelledby="dagens-program">
      <h2 id="dagens-program">{t('training:form.agenda')}</h2>
      <p className="subtle small">
        {t('training:form.agendaHelp')} {t('training:form.lecturerHelp')}
      </p>
      {rows.map((row, place) => (
        <Row key={place} row={row} place={place} faults={faults} />
      ))}
      <Button look="secondary" small name="gor" value="lagg-till" formAction={`#agenda-${rows.length}`} formNoValidate>
        {t('training:form.addRow')}
      </Button>
    </section>
  );
}

/** Enter in a field saves: the first submit button of a form is its default, and that must not be "Ta bort rad". */
export function DefaultSave() {
  return (
    <button type="submit" name="gor" value="spara" className="visually-hidden" tabIndex={-1} aria-hidden="true">
      spara
    </button>
  );
}
