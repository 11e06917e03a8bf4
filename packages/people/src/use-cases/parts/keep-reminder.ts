import type { Tx } from '@samlots/db';
import type { World } from '@samlots/kernel';
import type { ReminderReason } from '../../model/organisation-vocabulary.ts';

type Reminder = {
  readonly reason: ReminderReason;
  readonly programmeId: string;
  readonly organisationIds: readonly string[];
};

/**
 * Keeps one reminder for each unit and asks for its mail. A unit that has had it is passed over, also one that somebody
 * else reminds at this moment. Answers the units reminded now.
 */
export const keepReminders = async (
  { tx, now, actor, newId, enqueue }: World<Tx>,
  { reason, programmeId, organisationIds }: Reminder,
): Promise<readonly string[]> => {
  const sentById = actor.kind === 'signed-in' ? (actor.personIds[0] ?? null) : null;
  const made = await tx.unitReminder.createManyAndReturn({
    data: organisationIds.map((organisationId) => ({
      id: newId(),
      organisationId,
      reason,
      programmeId,
      sentById,
      sentAt: now,
    })),
    skipDuplicates: true,
    select: { id: true, organisationId: true },
  });
  for (const { id } of made) await enqueue('reminder-mail', { reminderId: id });
  return made.map(({ organisationId }) => organisationId);
};
