import { RadioField, TextField } from '@samlots/ui';
import { useWords } from '../../../shell/use-words.ts';
import { faultAt, type Fault } from '../../../training/forms/fault.ts';
import type { JoinValues } from '../accept-invitation.server.ts';

type Props = {
  readonly mayBe: readonly { readonly key: string; readonly name: string }[];
  readonly values: JoinValues;
  readonly faults: readonly Fault[];
};

/** Who the reader says she is. Nobody is chosen beforehand: people share mailboxes. */
export function WhoFields({ mayBe, values, faults }: Props) {
  const { t } = useWords();
  const choices = [
    ...mayBe.map(({ key, name }) => ({ value: key, label: name })),
    { value: 'new', label: t('partners:join.somebodyNew') },
  ];
  return (
    <>
      {mayBe.length === 0 ? null : (
        <RadioField
          id="who"
          name="who"
          legend={t('partners:join.who')}
          help={t('partners:join.whoHelp')}
          choices={choices}
          defaultValue={values.who}
          error={faultAt(faults, 'who')}
        />
      )}
      <TextField
        id="name"
        name="name"
        width="full"
        label={t('partners:join.name')}
        help={mayBe.length === 0 ? undefined : t('partners:join.nameHelp')}
        autoComplete="name"
        maxLength={120}
        defaultValue={values.name}
        error={faultAt(faults, 'name')}
      />
    </>
  );
}
