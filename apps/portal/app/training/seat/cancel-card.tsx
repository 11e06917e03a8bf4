import { Button, Card } from '@samlots/ui';
import { useWords } from '../../shell/use-words.ts';

/** The way out of the seat or the queue. */
export function CancelCard({ queue }: { readonly queue: boolean }) {
  const { t } = useWords();
  return (
    <Card as="section" labelledBy="avboka">
      <h2 id="avboka" className="card-heading">
        {t(queue ? 'mine:cancel.titleQueue' : 'mine:cancel.title')}
      </h2>
      <p>{t(queue ? 'mine:cancel.textQueue' : 'mine:cancel.text')}</p>
      <form method="post" className="form-actions">
        <input type="hidden" name="vad" value="avboka" />
        <Button>{t(queue ? 'mine:cancel.yesQueue' : 'mine:cancel.yes')}</Button>
      </form>
    </Card>
  );
}
