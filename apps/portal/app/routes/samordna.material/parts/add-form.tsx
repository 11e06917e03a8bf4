import { Button, ButtonLink, FileField, Section, TextField } from '@samlots/ui';
import { MaterialFields } from '../../../materials/material-fields.tsx';
import type { MaterialItem } from '../../../materials/material-facts.ts';
import { useWords } from '../../../shell/use-words.ts';
import { faultAt, type Unsaved } from '../../../training/forms/fault.ts';
import type { NewMaterial } from '../add-material.server.ts';

type Props = {
  readonly occurrence: string;
  readonly items: readonly MaterialItem[];
  readonly unsaved: Unsaved<NewMaterial> | undefined;
};

const blank: NewMaterial = { title: '', agendaItem: '', shown: 'BOTH', url: '' };
const accepted = '.pdf,.docx,.xlsx,.pptx,.odt,.ods,.odp';

/** A file or a link. The file comes last, so that what was typed arrives also with one that is too large. */
export function AddForm({ occurrence, items, unsaved }: Props) {
  const { t } = useWords();
  const values = unsaved?.values ?? blank;
  const faults = unsaved?.faults ?? [];
  const again =
    unsaved === undefined || faultAt(faults, 'file') !== undefined ? '' : ` ${t('materials:field.chooseAgain')}`;
  return (
    <Section id="lagg-till" heading={t('materials:add')}>
      <form method="post" encType="multipart/form-data" className="form">
        <input type="hidden" name="occurrence" value={occurrence} />
        <MaterialFields items={items} values={values} faults={faults} />
        <TextField
          id="url"
          name="url"
          width="full"
          inputMode="url"
          label={t('materials:field.url')}
          help={t('materials:field.urlHelp')}
          maxLength={2000}
          defaultValue={values.url}
          error={faultAt(faults, 'url')}
        />
        <FileField
          id="file"
          name="file"
          accept={accepted}
          label={t('materials:field.file')}
          help={`${t('materials:field.fileHelp')}${again}`}
          error={faultAt(faults, 'file')}
        />
        <div className="form-actions">
          <Button>{t('materials:save')}</Button>
          <ButtonLink look="tertiary" href={`/samordna/tillfalle/${occurrence}`}>
            {t('training:form.cancel')}
          </ButtonLink>
        </div>
      </form>
    </Section>
  );
}
