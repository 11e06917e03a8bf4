import { Button, TextField } from '@samlots/ui';
import { useWords } from '../../../shell/use-words.ts';
import { faultAt, type Fault } from '../../../training/forms/fault.ts';
import type { Chosen } from '../load-give.server.ts';
import type { RoleValues } from '../role-form.ts';
import { PlaceField } from './place-field.tsx';

type Props = { readonly chosen: Chosen; readonly values: RoleValues; readonly faults: readonly Fault[] };

/** Invites a mailbox into the role. */
export function InviteForm({ chosen, values, faults }: Props) {
  const { t } = useWords();
  return (
    <form method="post" className="form" noValidate>
      <input type="hidden" name="roll" value={chosen.role} />
      <PlaceField places={chosen.places} chosen={values.place} error={faultAt(faults, 'plats')} />
      <TextField
        id="epost"
        name="epost"
        type="email"
        inputMode="email"
        autoComplete="off"
        spellCheck={false}
        label={t('admin:give.email')}
        maxLength={254}
        defaultValue={values.email}
        error={faultAt(faults, 'epost')}
      />
      <TextField
        id="namn"
        name="namn"
        autoComplete="off"
        label={t('admin:give.name')}
        help={t('admin:give.nameHelp')}
        optional={t('admin:give.optional')}
        maxLength={120}
        defaultValue={values.name}
        error={faultAt(faults, 'namn')}
      />
      <div className="form-actions">
        <Button>{t('admin:give.inviteAct')}</Button>
      </div>
    </form>
  );
}
