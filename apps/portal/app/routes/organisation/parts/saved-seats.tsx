import { Message } from '@samlots/ui';
import { dayOf } from '../../../training/words.ts';
import { useWords } from '../../../shell/use-words.ts';
import type { Column, StaffMember } from '../unit-table.ts';

type Props = {
  readonly staff: readonly StaffMember[];
  readonly columns: readonly Column[];
  readonly added: readonly string[];
};

/** Who got a seat and who waits at which place, by the seats as they are now. */
export function SavedSeats({ staff, columns, added }: Props) {
  const words = useWords();
  const { t } = words;
  const results = staff.flatMap(({ name, seats }) =>
    seats.filter(({ key }) => added.includes(key)).map((seat) => ({ name, seat })),
  );
  if (results.length === 0) return null;
  const waiting = results.filter(({ seat }) => seat.state === 'WAITLISTED').length;
  const seated = results.length - waiting;
  const counts = [
    seated === 0 ? null : t('training:unit.savedSeats', { count: seated }),
    waiting === 0 ? null : t('training:unit.savedQueue', { count: waiting }),
  ].filter((count) => count !== null);
  const dayOfSeat = (key: string): string => {
    const startsAt = columns.find(({ occurrence }) => occurrence.key === key)?.occurrence.startsAt;
    return startsAt === undefined ? '' : dayOf(startsAt, words);
  };
  return (
    <Message tone={seated === 0 ? 'info' : 'success'} fact={`${counts.join(', ')}.`}>
      {seated === 0 ? null : t('training:unit.invited')}
      <ul>
        {results.map(({ name, seat: { key, state, queueNumber, occurrence } }) => (
          <li key={key}>
            {state === 'WAITLISTED'
              ? t('training:unit.waits', { name, number: queueNumber ?? '', day: dayOfSeat(occurrence.key) })
              : t('training:unit.got', { name, day: dayOfSeat(occurrence.key) })}
          </li>
        ))}
      </ul>
    </Message>
  );
}
