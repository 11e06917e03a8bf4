import { holdsPersonalNumber } from '@samlots/kernel';
import { z } from 'zod';
import { PersonalNumberFound } from '../../errors.ts';

/** A name of one line: spaces made single, nothing that cannot be printed. */
export const nameInput = z
  .string()
  .transform((text) => text.replaceAll(/\s+/g, ' ').trim())
  .pipe(
    z
      .string()
      .min(1)
      .max(120)
      .regex(/^\P{C}*$/u),
  );

/** `field` is told, never the text. */
export const refusePersonalNumber = (field: string, text: string | null | undefined): void => {
  if (text && holdsPersonalNumber(text)) throw new PersonalNumberFound({ field });
};
