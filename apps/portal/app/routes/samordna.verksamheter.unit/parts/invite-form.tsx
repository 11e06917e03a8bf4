import { Button, TextField } from '@samlots/ui';
import { nameLengths } from '../../../partners/contact-faults.ts';
import { useWords } from '../../../shell/use-words.ts';
import { faultAt } from '../../../training/forms/fault.ts';
import type { NotChanged } from '../change-partner.server.ts';

type Props = { readonly unsaved: NotChanged | undefined; readonly requestKey: string };

/** Asks somebody to be the contact of the unit. */
export function FormFields({ unsaved, requestKey }: Props) {
  const { t } = useWords();
  const values = unsaved?.values ?? { contactName: '', contactEmail: '', requestKey };
  const faults = unsaved?.faults ?? [];
  return (
    <form method="post" className="stack" noValidate>
      <input type="hidden" name="requestKey" value={values.requestKey} />
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
      <div>
        <Button name="gor" value="bjud-in">
          {t('partners:unit.contact.send')}
        </Button>
      </div>
    </form>
  );
}
