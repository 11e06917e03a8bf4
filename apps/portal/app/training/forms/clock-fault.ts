import type { TimeFault } from '@samlots/text';
import type { Words } from '../../shell/use-words.ts';

/** What is wrong with a date or a clock, in words. */
export function clockFault(fault: TimeFault, { t }: Words): string {
  if (fault === 'date') return t('errors:field.date');
  return t(fault === 'clock' ? 'errors:field.clock' : 'errors:field.missingHour');
}
