import { NotFound } from '@samlots/kernel';
import type { Tx } from '@samlots/db';
import { z } from 'zod';
import { checkStaffRows, type CheckedRow } from '../../rules/staff-rows.ts';
import { typedRow } from './staff-input.ts';

const keptRows = z.array(typedRow.extend({ withheld: z.boolean() }));

const withheldFault = { field: 'name', rule: 'personal-number', suggestion: null } as const;

/** What is wrong with the rows of a draft, by the rules of now; rows that were never kept stay wrong. */
const checkKept = (rows: unknown): readonly CheckedRow[] => {
  const kept = keptRows.parse(rows);
  return checkStaffRows(kept).map((checked, place) =>
    kept[place]?.withheld === true ? { ...checked, row: null, faults: [withheldFault] } : checked,
  );
};

/** The draft with its unit. Throws `NotFound`. */
export const loadImport = async (tx: Pick<Tx, 'staffImport'>, id: string) => {
  const found = await tx.staffImport.findUnique({ where: { id }, include: { organisation: true } });
  if (found === null) throw new NotFound({ id });
  return { ...found, checked: checkKept(found.rows) };
};
