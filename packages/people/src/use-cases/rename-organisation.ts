import { defineUseCase, type Tx } from '@samlots/db';
import { sortKey, StaleVersion, type World } from '@samlots/kernel';
import { z } from 'zod';
import { peoplePermissions } from '../access.ts';
import { swedishDate } from '../model/swedish-date.ts';
import { loadUnit, lockUnit, refuseClosedUnit, unitResource, type Unit } from './parts/load-unit.ts';
import { refusePersonalNumber } from './parts/name-input.ts';
import { idInput, unitNameInput } from './parts/partner-input.ts';
import { refuseSameName } from './parts/refuse-same-name.ts';

const input = z.object({
  organisationId: idInput,
  name: unitNameInput,
  version: z.number().int().min(1),
  sameNameToo: z.boolean().default(false),
});

/** The old name was so until yesterday. A name that has not lasted a day leaves no trace: it was a slip of the pen. */
const keepFormerName = async ({ tx, now, newId }: World<Tx>, { id, name, createdAt }: Unit): Promise<void> => {
  const untilOn = new Date(swedishDate(now).getTime() - 86_400_000);
  if (swedishDate(createdAt) > untilOn) return;
  const renamedToday = await tx.organisationName.findFirst({
    where: { organisationId: id, untilOn: { gte: untilOn } },
  });
  if (renamedToday !== null) return;
  await tx.organisationName.create({ data: { id: newId(), organisationId: id, name, untilOn } });
};

/** Gives a unit a new name from today on; what was before today is told under the old one (E20). */
export const renameOrganisation = defineUseCase({
  name: 'rename-organisation',
  input,
  locks: ({ organisationId }) => lockUnit(organisationId),
  load: ({ tx }, { organisationId }) => loadUnit(tx, organisationId),
  policy: (actor, unit) => peoplePermissions.can(actor, 'edit-partner', unitResource(unit)),
  async run(world, { organisationId, name, version, sameNameToo }, unit) {
    refuseClosedUnit(unit);
    refusePersonalNumber('name', name);
    if (unit.name === name) return { organisationId };
    if (unit.version !== version) throw new StaleVersion({ current: unit.version });
    const { districtId } = unit;
    if (!sameNameToo) await refuseSameName(world.tx, { name, districtId, except: organisationId });
    await keepFormerName(world, unit);
    await world.tx.organisation.update({
      where: { id: organisationId },
      data: { name, sortKey: sortKey(name), version: { increment: 1 } },
    });
    return { organisationId };
  },
  audit: ({ organisationId }, unit) => ({
    subjectKind: 'Organisation',
    subjectId: organisationId,
    facts: { version: unit.version },
    scope: unitResource(unit),
  }),
});
