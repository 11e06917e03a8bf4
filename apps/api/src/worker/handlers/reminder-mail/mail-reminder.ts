import { defineUseCase, type Tx } from '@samlots/db';
import { NotFound, type PayloadOf, type UseCase } from '@samlots/kernel';
import { z } from 'zod';
import type { ApiConfig } from '../../../config.ts';
import type { WorkerParts } from '../../handler.ts';
import { keepLetter } from '../../keep-letter.ts';
import { contactsOf } from '../../recipients.ts';
import { loadReminder, type LoadedReminder } from './load-reminder.ts';
import { reminderContent } from './reminder-content.ts';

const input = z.object({ reminderId: z.string().min(1) });

const mailReminderUseCase = (config: ApiConfig): UseCase<Tx, typeof input, LoadedReminder, { readonly kept: number }> =>
  defineUseCase({
    name: 'mail-reminder',
    input,
    locks: () => [],
    load: ({ tx, now }, { reminderId }) => loadReminder(tx, reminderId, now),
    policy: (actor) => actor.kind === 'system',
    async run(world, { reminderId }, reminder) {
      let kept = 0;
      for (const to of contactsOf(reminder)) {
        const letter = reminderContent(reminder, { locale: to.locale, baseUrl: config.baseUrl });
        const about = { kind: 'UnitReminder', id: reminderId } as const;
        if (await keepLetter(config, world, { kind: 'unit-reminder', about, to, ...letter })) kept += 1;
      }
      return { kept };
    },
    audit: ({ reminderId }, { organisation }, { kept }) => ({
      subjectKind: 'UnitReminder',
      subjectId: reminderId,
      facts: { kept },
      scope: { organisationId: organisation.id, districtId: organisation.districtId },
    }),
  });

/** Writes one reminder to the contacts of the unit, or to its mailbox where it has none. */
export const mailReminder = async (
  { config, execute, log }: Pick<WorkerParts, 'config' | 'execute' | 'log'>,
  job: PayloadOf<'reminder-mail'>,
): Promise<void> => {
  try {
    await execute(mailReminderUseCase(config), { kind: 'system', process: 'reminder-mail' }, job);
  } catch (error) {
    if (!(error instanceof NotFound)) throw error;
    log.warn('reminder-gone', { reminderId: job.reminderId });
  }
};
