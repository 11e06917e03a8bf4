import { InvalidInput } from '@samlots/kernel';
import { z } from 'zod';
import { membershipKinds } from '../../model/membership-kinds.ts';
import { checkStaffRows, type StaffRow } from '../../rules/staff-rows.ts';

/** The fields of one person's form, as typed. */
export const staffFields = {
  name: z.string().max(300),
  profession: z.string().max(300),
  email: z.string().max(300),
  kind: z.enum(membershipKinds),
};

type Typed = z.output<z.ZodObject<typeof staffFields>>;

/** The same rules as for a row of a list; each fault at its own field. */
export const readStaffFields = (typed: Typed): StaffRow => {
  const [checked] = checkStaffRows([{ ...typed, kind: typed.kind.toLowerCase(), line: 1 }]);
  const faults = checked?.faults.map(({ field, rule }) => ({ path: field, rule })) ?? [];
  if (checked === undefined || checked.row === null) throw new InvalidInput(faults);
  return checked.row;
};
