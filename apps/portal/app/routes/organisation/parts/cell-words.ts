import type { Words } from '../../../shell/use-words.ts';
import { seatStateOf } from '../../../training/words.ts';
import type { Cell } from '../unit-table.ts';

/** What a cell says, in few words; also the end of its checkbox's name. */
export function cellWords(cell: Cell, words: Words): string {
  const { t } = words;
  switch (cell.is) {
    case 'seat':
    case 'queue':
      return seatStateOf(cell.seat.state, cell.seat.queueNumber, words);
    case 'other-round': {
      if (cell.round === null) return t(cell.waits ? 'training:unit.waitsOther' : 'training:unit.goesOther');
      return t(cell.waits ? 'training:unit.waitsRound' : 'training:unit.goesRound', { round: cell.round });
    }
    case 'free':
      return t('training:unit.free');
    case 'full':
      return t('training:seats.queueOthers');
    case 'closed':
      return t('training:seats.closed');
  }
}
