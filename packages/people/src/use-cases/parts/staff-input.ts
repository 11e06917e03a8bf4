import { z } from 'zod';

const cell = z.string().max(300).default('');

/** A row as it was typed; what is wrong with it is said by `checkStaffRows`, in words of its own. */
export const typedRow = z.object({
  line: z.number().int().min(1).max(100_000),
  name: cell,
  profession: cell,
  email: cell,
  kind: cell,
});
