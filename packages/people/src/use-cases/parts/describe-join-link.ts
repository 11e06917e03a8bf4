import type { Tx } from '@samlots/db';
import { displayName } from '../../model/display-name.ts';

type Reader = Pick<Tx, 'district' | 'trainingProgramme' | 'service' | 'organisation' | 'person'>;

type Words = { readonly sv: string; readonly en: string };

const inBoth = (sv: string, en: string | null): Words => ({ sv, en: en ?? sv });

/** The place where a role holds, in words; null for everywhere. */
export const placeOfScope = async (
  tx: Reader,
  { scopeKind, scopeId }: { readonly scopeKind: string | null; readonly scopeId: string | null },
): Promise<Words | null> => {
  if (scopeId === null) return null;
  const where = { id: scopeId };
  if (scopeKind === 'DISTRICT') {
    const found = await tx.district.findUnique({ where });
    return found && inBoth(found.nameSv, found.nameEn);
  }
  if (scopeKind === 'PROGRAMME') {
    const found = await tx.trainingProgramme.findUnique({ where });
    return found && inBoth(found.titleSv, found.titleEn);
  }
  if (scopeKind === 'SERVICE') {
    const found = await tx.service.findUnique({ where });
    return found && inBoth(found.nameSv, found.nameEn);
  }
  const found = await tx.organisation.findUnique({ where });
  return found && inBoth(found.name, null);
};

/** Who invited, by the name that others may see; null where the system did. */
export const inviterOf = async (tx: Reader, givenById: string | null): Promise<string | null> => {
  if (givenById === null) return null;
  const inviter = await tx.person.findUnique({ where: { id: givenById } });
  return inviter && displayName(inviter);
};
