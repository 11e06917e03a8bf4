import { TextField } from '@samlots/ui';
import { nameLengths } from './contact-faults.ts';
import { useWords } from '../shell/use-words.ts';
import { faultAt, type Fault } from '../training/forms/fault.ts';

type Props = {
  readonly values: { readonly contactName: string; readonly contactEmail: string };
  readonly faults: readonly Fault[];
};

/** Who is asked to be the contact, and where the link is sent. */
export function ContactFields({ values, faults }: Props) {
  const { t } = useWords();
  return (
    <>
      <TextField
        id="contactName"
        name="contactName"
        width="full"
        label={t('partners:create.contactName')}
        maxLength={nameLengths.person}
        autoComplete="off"
        defaultValue={values.contactName}
        error={faultAt(faults, 'contactName')}
      />
      <TextField
        id="contactEmail"
        name="contactEmail"
        type="email"
        width="full"
        label={t('partners:create.contactEmail')}
        help={t('partners:create.contactEmailHelp')}
        maxLength={nameLengths.email}
        inputMode="email"
        autoComplete="off"
        spellCheck={false}
        defaultValue={values.contactEmail}
        error={faultAt(faults, 'contactEmail')}
      />
    </>
  );
}
