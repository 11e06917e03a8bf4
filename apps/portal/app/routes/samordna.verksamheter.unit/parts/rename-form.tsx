import { Button, Card, CheckboxField, Message, TextField } from '@samlots/ui';
import { nameLengths } from '../../../partners/contact-faults.ts';
import { useWords } from '../../../shell/use-words.ts';
import { faultAt } from '../../../training/forms/fault.ts';
import type { NotChanged } from '../change-partner.server.ts';
import type { Unit } from './use-partner-facts.tsx';

type Props = { readonly unit: Unit; readonly unsaved: NotChanged | undefined };

/** A new name. After somebody else's change both names are shown, and saving chooses one's own. */
export function RenameForm({ unit, unsaved }: Props) {
  const { t } = useWords();
  const faults = unsaved?.faults ?? [];
  const mine = unsaved?.values.name ?? unit.name;
  return (
    <Card as="section" labelledBy="byt-namn">
      <form method="post" className="stack" noValidate>
        <h2 id="byt-namn">{t('partners:unit.rename.heading')}</h2>
        {unsaved?.stale == null ? null : (
          <Message tone="danger" fact={t('partners:unit.rename.stale', { theirs: unsaved.stale })}>
            {t('partners:unit.rename.staleMine', { mine })}
          </Message>
        )}
        <input type="hidden" name="version" value={unit.version} />
        <TextField
          id="name"
          name="name"
          width="full"
          label={t('partners:unit.rename.name')}
          help={t('partners:unit.rename.help')}
          maxLength={nameLengths.unit}
          defaultValue={mine}
          error={faultAt(faults, 'name')}
        />
        {unsaved?.same === true ? (
          <CheckboxField id="sameNameToo" name="sameNameToo" label={t('partners:create.sameNameToo')} />
        ) : null}
        <div>
          <Button look="secondary" name="gor" value="byt-namn">
            {t('partners:unit.rename.save')}
          </Button>
        </div>
      </form>
    </Card>
  );
}
