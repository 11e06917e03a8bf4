import { Button } from '@samlots/ui';
import { useWords } from '../../../shell/use-words.ts';

type Props = { readonly chosen: number };

/** The last row of the form: what is not saved yet, and the one act. */
export function SaveBar({ chosen }: Props) {
  const { t } = useWords();
  return (
    <div className="save-bar">
      <p role="status">
        {chosen === 0 ? t('training:unit.hint') : <b>{t('training:unit.chosen', { count: chosen })}</b>}
      </p>
      <div className="row">
        <Button type="reset" look="secondary">
          {t('training:unit.undo')}
        </Button>
        <Button tone="apricot">{t('training:unit.save')}</Button>
      </div>
    </div>
  );
}
