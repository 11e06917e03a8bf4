import type { Db } from '@samlots/db';
import type { Actor } from '@samlots/kernel';
import { visibleMaterials } from '@samlots/training';

/** The file of a material that the actor may see now; null for a link, and for what is not there for her. */
export async function visibleFile(
  prisma: Db,
  { actor, now }: { readonly actor: Actor; readonly now: Date },
  id: string,
) {
  const where = { AND: [{ id, fileKey: { not: null } }, visibleMaterials(actor, now)] };
  const found = await prisma.material.findFirst({
    where,
    select: { fileKey: true, fileName: true, contentType: true },
  });
  if (found === null) return null;
  const { fileKey, fileName, contentType } = found;
  return fileKey === null || fileName === null || contentType === null ? null : { fileKey, fileName, contentType };
}
