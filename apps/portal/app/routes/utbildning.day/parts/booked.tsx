import { Message } from '@samlots/ui';
import { useWords } from '../../../shell/use-words.ts';
import type { OwnSeat } from '../own-seat.ts';

/** What became of a booking, as it stands now: a reload never tells an old truth. */
export function Booked({ seat }: { readonly seat: Extract<OwnSeat, { can: 'cancel' }>['seat'] }) {
  const { t } = useWords();
  if (seat.state === 'WAITLISTED') {
    return <Message tone="info" fact={t('training:mine.queuedNow', { number: seat.queueNumber ?? '' })} />;
  }
  return <Message tone="success" fact={t('training:mine.bookedNow')} />;
}
