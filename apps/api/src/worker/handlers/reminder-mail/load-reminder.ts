import type { Tx } from '@samlots/db';
import { NotFound } from '@samlots/kernel';
import { contactsOfUnits } from '@samlots/people';

/** The mailbox of whoever sent the reminder, for answers; null where it is not to be told. */
const senderOf = async (tx: Tx, personId: string | null): Promise<string | null> => {
  if (personId === null) return null;
  const sender = await tx.person.findUnique({ where: { id: personId } });
  return sender === null || sender.protectedIdentity ? null : sender.email;
};

/** A reminder with its unit, who reads it and the programme it is about. Throws `NotFound`. */
export const loadReminder = async (tx: Tx, id: string, now: Date) => {
  const reminder = await tx.unitReminder.findUnique({ where: { id }, include: { organisation: true } });
  if (!reminder) throw new NotFound({ id });
  const { organisation, programmeId, sentById } = reminder;
  const contacts = await contactsOfUnits(tx, [organisation.id], now);
  return {
    organisation,
    contacts: contacts.map(({ person }) => person),
    programme: programmeId === '' ? null : await tx.trainingProgramme.findUnique({ where: { id: programmeId } }),
    answersTo: await senderOf(tx, sentById),
  };
};

export type LoadedReminder = Awaited<ReturnType<typeof loadReminder>>;
