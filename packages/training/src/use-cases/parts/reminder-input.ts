import type { Tx } from '@samlots/db';
import { InvalidInput } from '@samlots/kernel';
import { reminderReasons } from '@samlots/people';
import { z } from 'zod';
import { idInput } from './occurrence-input.ts';

export const reasonInput = z.enum(reminderReasons);
export const programmeInput = idInput.optional();

type Asked = { readonly reason: z.output<typeof reasonInput>; readonly programmeId?: string | undefined };

/** The published programme that the reminder is about; null where it is about none. */
export const loadReminded = async (tx: Tx, { reason, programmeId }: Asked) => {
  if (reason === 'NO_CONTACT') return null;
  const where = { id: programmeId ?? '', status: 'PUBLISHED' };
  const programme = await tx.trainingProgramme.findFirst({ where });
  if (!programme) throw new InvalidInput([{ path: 'programmeId', rule: 'unknown' }]);
  return programme;
};
