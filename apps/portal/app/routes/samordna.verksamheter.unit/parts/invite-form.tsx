import { Button } from '@samlots/ui';
import { ContactFields } from '../../../partners/contact-fields.tsx';
import { useWords } from '../../../shell/use-words.ts';
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
      <ContactFields values={values} faults={faults} />
      <div>
        <Button name="gor" value="bjud-in">
          {t('partners:unit.contact.send')}
        </Button>
      </div>
    </form>
  );
}
