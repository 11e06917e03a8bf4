import { Message } from '@samlots/ui';
import { useShell, useWords } from '../../shell/use-words.ts';

/** That a seat or a place in the queue was given back, on the page to which one returned. */
export function SeatCancelled() {
  const { t } = useWords();
  const left = new URL(useShell()?.address ?? '/', 'http://samlots.example').searchParams.get('avbokad');
  if (left === null) return null;
  return <Message tone="success" fact={t(left === 'ko' ? 'training:cancel.doneQueue' : 'training:cancel.done')} />;
}
