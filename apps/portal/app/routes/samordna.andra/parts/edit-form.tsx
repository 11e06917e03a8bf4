import { Button, ButtonLink, Message, SelectField, TextField } from '@samlots/ui';
import type { Fields } from '../../../forms/merge-edit.ts';
import { OpenedWith } from '../../../forms/opened-with.tsx';
import { mayReview } from '../../../forms/review.ts';
import { useWords } from '../../../shell/use-words.ts';
import { AgendaFields, DefaultSave } from '../../../training/forms/agenda-fields.tsx';
import type { EditValues } from '../../../training/forms/edit-fields.ts';
import { faultAt, type Fault } from '../../../training/forms/fault.ts';
import { formatOptions } from '../../../training/forms/format-options.ts';

type Props = {
  readonly form: {
    readonly values: EditValues;
    readonly version: number;
    readonly opened: Fields;
    readonly faults: readonly Fault[];
    readonly reshaped: boolean;
    readonly reviewing: boolean;
  };
  readonly seatsTaken: number;
  readonly back: string;
};

/** Kind of day, number of seats and programme, as saved or as typed. */
export function EditForm({ form, seatsTaken, back }: Props) {
  const words = useWords();
  const { t } = words;
  const { values, version, opened, faults, reshaped, reviewing } = form;
  return (
    <form method="post" className="form">
      {reviewing ? <Message tone="info" fact={t('errors:stale.unsaved')} takesFocus /> : null}
      <DefaultSave />
      <OpenedWith version={version} opened={opened} />
      <input type="hidden" {...mayReview} />
      <SelectField
        id="format"
        name="format"
        label={t('training:form.format')}
        options={formatOptions(words)}
        defaultValue={values.format}
      />
      <TextField
        id="capacity"
        name="capacity"
        width="short"
        inputMode="numeric"
        label={t('training:form.capacity')}
        help={t('training:form.capacityHelp', { count: seatsTaken })}
        defaultValue={values.capacity}
        error={faultAt(faults, 'capacity')}
      />
      <AgendaFields rows={values.agenda} faults={faults} />
      {reshaped ? <Message tone="info" fact={t('training:form.rowAdded')} /> : null}
      <div className="form-actions">
        <Button name="gor" value="spara">
          {t('training:form.save')}
        </Button>
        <ButtonLink look="tertiary" href={back}>
          {t('training:form.cancel')}
        </ButtonLink>
      </div>
    </form>
  );
}
