import { Button, ButtonLink, RadioField, TextAreaField, TextField } from '@samlots/ui';
import { useWords } from '../shell/use-words.ts';
import { faultAt, type Fault } from '../training/forms/fault.ts';
import { longest, type AudienceChoice, type LetterValues } from './letter-values.ts';

type Props = {
  readonly choices: readonly AudienceChoice[];
  readonly values: LetterValues;
  readonly faults: readonly Fault[];
  /** Where one goes without writing. */
  readonly back: string;
};

/** To whom, subject and text; the next step shows it all before anything is sent. */
export function LetterForm({ choices, values, faults, back }: Props) {
  const { t } = useWords();
  return (
    <form method="post" className="form">
      <input type="hidden" name="requestKey" value={values.requestKey} />
      <RadioField
        id="audience"
        name="audience"
        legend={t('letters:form.to')}
        choices={choices.map(({ audience, count }) => ({
          value: audience,
          label: t(`letters:audience.${audience}`),
          help: t('letters:form.readers', { count }),
        }))}
        defaultValue={values.audience}
        error={faultAt(faults, 'audience')}
      />
      <TextField
        id="subject"
        name="subject"
        width="full"
        label={t('letters:form.subject')}
        help={t('letters:form.subjectHelp')}
        maxLength={longest.subject}
        defaultValue={values.subject}
        error={faultAt(faults, 'subject')}
      />
      <TextAreaField
        id="body"
        name="body"
        rows={12}
        label={t('letters:form.body')}
        help={t('letters:form.bodyHelp')}
        maxLength={longest.body}
        defaultValue={values.body}
        error={faultAt(faults, 'body')}
      />
      <div className="form-actions">
        <Button name="gor" value="granska">
          {t('letters:form.preview')}
        </Button>
        <ButtonLink look="tertiary" href={back}>
          {t('training:form.cancel')}
        </ButtonLink>
      </div>
    </form>
  );
}
