import { Button, ButtonLink, CheckboxField, TextField } from '@samlots/ui';
import { useWords } from '../../../shell/use-words.ts';
import { faultAt, type Fault } from '../../../training/forms/fault.ts';
import type { Chosen } from '../load-give.server.ts';
import type { RoleValues } from '../role-form.ts';
import { PlaceField } from './place-field.tsx';

type Props = { readonly chosen: Chosen; readonly values: RoleValues; readonly faults: readonly Fault[] };

/** Gives the role to the person who was chosen. */
export function GiveForm({ chosen, values, faults }: Props) {
  const { t } = useWords();
  return (
    <form method="post" className="form" noValidate>
      <input type="hidden" name="roll" value={chosen.role} />
      <input type="hidden" name="person" value={values.person} />
      <PlaceField places={chosen.places} chosen={values.place} error={faultAt(faults, 'plats')} />
      {chosen.role === 'ORG_CONTACT' ? (
        <CheckboxField
          id="ersattare"
          name="ersattare"
          label={t('admin:give.deputy')}
          help={t('admin:give.deputyHelp')}
          defaultChecked={values.deputy}
        />
      ) : null}
      <TextField
        id="sista"
        name="sista"
        type="date"
        width="short"
        label={t('admin:give.lastOn')}
        help={t('admin:give.lastOnHelp')}
        optional={t('admin:give.optional')}
        defaultValue={values.lastOn}
        error={faultAt(faults, 'sista')}
      />
      <div className="form-actions">
        <Button>{t('admin:give.act')}</Button>
        <ButtonLink look="tertiary" href="/admin/roller">
          {t('admin:give.cancel')}
        </ButtonLink>
      </div>
    </form>
  );
}
