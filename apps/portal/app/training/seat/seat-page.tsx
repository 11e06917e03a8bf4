import { ErrorSummary, Message, PageHeading } from '@samlots/ui';
import type { SeatFactsFragment } from '../../generated/operations.ts';
import { useWords } from '../../shell/use-words.ts';
import { deadlineOf, longDayOf, shortTitleOf, trainingDayOf } from '../words.ts';
import type { SeatUnsaved } from './act-on-seat.server.ts';
import { CancelCard } from './cancel-card.tsx';
import { DoneWithSeat } from './done-with-seat.tsx';
import { FoodForm } from './food-form.tsx';
import { PartForm } from './part-form.tsx';
import { SeatFactList } from './seat-fact-list.tsx';

export type ShownSeat = Omit<SeatFactsFragment, '__typename'>;

type Props = {
  readonly seat: ShownSeat;
  readonly unsaved: SeatUnsaved | undefined;
  /** What was just done, from the address. */
  readonly done: string | null;
  readonly now: string;
};

const live = ['ENROLLED', 'WAITLISTED', 'OFFERED', 'REQUESTED', 'WALK_IN'];

/** Why nothing can be changed any more, where that is so. */
function NothingToChange({ seat, now }: Pick<Props, 'seat' | 'now'>) {
  const words = useWords();
  const { t } = words;
  const { occurrence, state } = seat;
  if (occurrence.status === 'CANCELLED')
    return <Message tone="info" fact={t('mine:seat.dayCancelled')} announces={false} />;
  if (!live.includes(state)) return <Message tone="info" fact={t('mine:seat.ended')} announces={false} />;
  if (occurrence.startsAt > now) return null;
  const deadline = deadlineOf(occurrence.startsAt, words);
  return <Message tone="info" fact={t('mine:seat.begun', { deadline })} announces={false} />;
}

/** One seat and all that its holder can do with it, signed in or by the link of the mail. */
export function SeatPage({ seat, unsaved, done, now }: Props) {
  const words = useWords();
  const { t } = words;
  const { occurrence } = seat;
  const { day, round } = occurrence;
  const faults = unsaved?.faults ?? [];
  return (
    <>
      <ErrorSummary heading={t('errors:summary', { count: faults.length })} faults={faults} />
      {unsaved?.refused == null ? null : <Message tone="danger" fact={unsaved.refused} />}
      {unsaved === undefined ? <DoneWithSeat done={done} queue={seat.state === 'WAITLISTED'} /> : null}
      <PageHeading
        eyebrow={t('mine:seat.title')}
        title={longDayOf(occurrence.startsAt, words)}
        lead={`${trainingDayOf(day.number, round, words)} · ${shortTitleOf(day.programme.title, words)}`}
      />
      {done === 'avbokad' || done === 'ko' ? null : <NothingToChange seat={seat} now={now} />}
      <SeatFactList seat={seat} />
      {seat.mayChoosePart ? <PartForm seat={seat} faults={faults} /> : null}
      {live.includes(seat.state) && seat.mayCancel ? <FoodForm seat={seat} faults={faults} /> : null}
      {seat.mayCancel ? <CancelCard queue={seat.state === 'WAITLISTED'} /> : null}
    </>
  );
}
