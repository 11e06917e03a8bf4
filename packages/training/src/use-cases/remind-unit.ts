import { defineUseCase, type Tx } from '@samlots/db';
import type { World } from '@samlots/kernel';
import {
  contactsOfUnits,
  keepReminders,
  loadUnit,
  peopleErrors as refused,
  peoplePermissions,
  refuseClosedUnit,
  unitResource,
} from '@samlots/people';
import { z } from 'zod';
import { unenrolledUnits } from '../unenrolled-units.ts';
import { idInput } from './parts/occurrence-input.ts';
import { loadReminded, programmeInput, reasonInput } from './parts/reminder-input.ts';

const input = z.object({ organisationId: idInput, reason: reasonInput, programmeId: programmeInput });
type Input = z.output<typeof input>;

const load = async ({ tx, now }: World<Tx>, asked: Input) => {
  const { organisationId } = asked;
  const programme = await loadReminded(tx, asked);
  return {
    unit: await loadUnit(tx, organisationId),
    contacts: await contactsOfUnits(tx, [organisationId], now),
    programme,
    unenrolled:
      programme === null
        ? 0
        : await tx.organisation.count({ where: { AND: [{ id: organisationId }, unenrolledUnits(programme)] } }),
    before: await tx.unitReminder.findFirst({
      where: { organisationId, reason: asked.reason, programmeId: programme?.id ?? '' },
    }),
  };
};

type Loaded = Awaited<ReturnType<typeof load>>;

const refuseNeedless = ({ unit, contacts, programme, unenrolled, before }: Loaded): void => {
  refuseClosedUnit(unit);
  if (before !== null) throw new refused.AlreadyReminded({ sentOn: before.sentAt.toISOString().slice(0, 10) });
  const needed = programme === null ? unit.status === 'ACTIVE' && contacts.length === 0 : unenrolled > 0;
  if (!needed) throw new refused.NothingToRemind();
  const read = unit.email !== null || contacts.some(({ person }) => person.email !== null);
  if (!read) throw new refused.NobodyToWriteTo();
};

/** Reminds one unit, once for each reason and programme: that nobody answers for it, or that it has booked no seat. */
export const remindUnit = defineUseCase({
  name: 'remind-unit',
  input,
  locks: ({ organisationId }) => [{ table: 'Organisation', id: organisationId }],
  load,
  policy: (actor, { unit }) => peoplePermissions.can(actor, 'remind-partner', unitResource(unit)),
  async run(world, { organisationId, reason }, loaded) {
    refuseNeedless(loaded);
    const programmeId = loaded.programme?.id ?? '';
    await keepReminders(world, { reason, programmeId, organisationIds: [organisationId] });
    return { reminded: 1 };
  },
  audit: ({ organisationId, reason, programmeId }, { unit }) => ({
    subjectKind: 'Organisation',
    subjectId: organisationId,
    facts: { reason },
    scope: { ...unitResource(unit), programmeId: programmeId ?? null },
  }),
});
