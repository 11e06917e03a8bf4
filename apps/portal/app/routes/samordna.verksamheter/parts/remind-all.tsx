import { Button, Card } from '@samlots/ui';
import { useWords } from '../../../shell/use-words.ts';

type Props = {
  /** How many have not been reminded; null where a district must be chosen first. */
  readonly count: number | null;
  readonly address: string;
};

/** One press for all that the list shows; the button says how many it writes to. */
export function RemindAll({ count, address }: Props) {
  const { t } = useWords();
  if (count === 0) return null;
  if (count === null) return <p className="subtle">{t('partners:list.remindPickDistrict')}</p>;
  return (
    <Card tone="action">
      <form method="post" action={address} className="row" data-spread="">
        <p>{t('partners:list.remindAllText')}</p>
        <Button>{t('partners:list.remindAll', { count })}</Button>
      </form>
    </Card>
  );
}
