import { RadioField, SelectField, TextField } from '@samlots/ui';
import { useWords } from '../../../shell/use-words.ts';
import { faultAt, type Fault } from '../../../training/forms/fault.ts';
import { formatOptions } from '../../../training/forms/format-options.ts';
import type { NewValues } from '../suggest.ts';

type Venue = { readonly key: string; readonly name: string; readonly capacity: number };
type Props = { readonly values: NewValues; readonly venues: readonly Venue[]; readonly faults: readonly Fault[] };

/** Round, kind, time, place and number of seats. */
export function OccurrenceFields({ values, venues, faults }: Props) {
  const words = useWords();
  const { t } = words;
  const rounds = [
    { value: 'A', label: t('training:round', { round: 'A' }) },
    { value: 'B', label: t('training:round', { round: 'B' }) },
    { value: '', label: t('training:form.roundNone') },
  ];
  const field = (name: Exclude<keyof NewValues, 'agenda'>) => ({
    id: name,
    name,
    defaultValue: values[name],
    error: faultAt(faults, name),
  });
  return (
    <>
      <RadioField {...field('round')} legend={t('training:form.round')} choices={rounds} />
      <SelectField {...field('format')} label={t('training:form.format')} options={formatOptions(words)} />
      <TextField
        {...field('date')}
        type="date"
        width="short"
        label={t('training:form.date')}
        help={t('training:form.dateHelp')}
      />
      <div className="field-row">
        <TextField
          {...field('startsAt')}
          inputMode="decimal"
          width="short"
          label={t('training:form.startsAt')}
          help={t('training:form.clockHelp')}
        />
        <TextField
          {...field('endsAt')}
          inputMode="decimal"
          width="short"
          label={t('training:form.endsAt')}
          help={t('training:form.clockHelp')}
        />
        <TextField
          {...field('doorsOpenAt')}
          inputMode="decimal"
          width="short"
          label={t('training:form.doorsOpenAt')}
          optional={t('training:form.optional')}
          help={t('training:form.clockHelp')}
        />
      </div>
      <SelectField
        {...field('venue')}
        label={t('training:form.venue')}
        options={venues.map(({ key, name, capacity }) => ({
          value: key,
          label: t('training:form.venueSeats', { name, count: capacity }),
        }))}
      />
      <TextField {...field('capacity')} width="short" inputMode="numeric" label={t('training:form.capacity')} />
    </>
  );
}
