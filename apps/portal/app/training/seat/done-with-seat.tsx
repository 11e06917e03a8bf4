import { Message } from '@samlots/ui';
import { useWords } from '../../shell/use-words.ts';

type Props = { readonly done: string | null; readonly queue: boolean };

/** What was just done to the seat, and what follows. */
export function DoneWithSeat({ done, queue }: Props) {
  const { t } = useWords();
  if (done === 'mat') return <Message tone="success" fact={t('mine:food.saved')} />;
  if (done === 'ko') return <Message tone="success" fact={t('mine:cancel.doneQueue')} />;
  if (done === 'avbokad') {
    return (
      <Message tone="success" fact={t('mine:cancel.done')}>
        {t('mine:cancel.doneNext')}
      </Message>
    );
  }
  if (done !== 'tid') return null;
  return (
    <Message tone="success" fact={t('mine:part.saved')}>
      {t(queue ? 'mine:part.savedQueue' : 'mine:part.savedNext')}
    </Message>
  );
}
