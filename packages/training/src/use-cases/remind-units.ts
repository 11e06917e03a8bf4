import { defineUseCase, type Tx } from '@samlots/db';
import { InvalidInput, type World } from '@samlots/kernel';
import { contactsOfUnits, keepReminders, peoplePermissions, unitsWithoutContact } from '@samlots/people';
import { z } from 'zod';
import { unenrolledUnits } from '../unenrolled-units.ts';
import { idInput } from './parts/occurrence-input.ts';
import { loadReminded, programmeInput, reasonInput } from './parts/reminder-input.ts';

const input = z.object({
  reason: reasonInput,
  /** NOBODY_ENROLLED: whose units; their district is the programme's. */
  programmeId: programmeInput,
  /** NO_CONTACT: the district whose units are meant. */
  districtId: idInput.optional(),
});
type Input = z.output<typeof input>;

/** As many as one press of the button may write to. */
const most = 500;

const load = async ({ tx, now }: World<Tx>, asked: Input) => {
  const programme = await loadReminded(tx, asked);
  const districtId = programme?.districtId ?? asked.districtId;
  if (districtId === undefined) throw new InvalidInput([{ path: 'districtId', rule: 'required' }]);
  const about = programme === null ? await unitsWithoutContact(tx, now) : unenrolledUnits(programme);
  const reminded = { reason: asked.reason, programmeId: programme?.id ?? '' };
  const units = await tx.organisation.findMany({
    where: { AND: [{ districtId, reminders: { none: reminded } }, about] },
    orderBy: { id: 'asc' },
    take: most,
    select: { id: true, email: true },
  });
  return { districtId, reminded, units };
};

/** Units that somebody would read the mail of: a contact with an address, or a mailbox of its own. */
const readable = async ({ tx, now }: World<Tx>, units: Awaited<ReturnType<typeof load>>['units']) => {
  const given = await contactsOfUnits(
    tx,
    units.map(({ id }) => id),
    now,
  );
  const read = new Set(given.flatMap(({ scopeId, person }) => (person.email === null ? [] : [scopeId])));
  return units.filter(({ id, email }) => email !== null || read.has(id)).map(({ id }) => id);
};

/** Reminds all units of a district that need it and have not been reminded of it; the rest are passed over. */
export const remindUnits = defineUseCase({
  name: 'remind-units',
  input,
  locks: () => [],
  load,
  policy: (actor, { districtId }) => peoplePermissions.can(actor, 'remind-partner', { districtId }),
  async run(world, _asked, { reminded, units }) {
    const organisationIds = await readable(world, units);
    return { reminded: (await keepReminders(world, { ...reminded, organisationIds })).length };
  },
  audit: ({ reason, programmeId }, { districtId }, { reminded }) => ({
    subjectKind: 'District',
    subjectId: districtId,
    facts: { reason, reminded },
    scope: { districtId, programmeId: programmeId ?? null },
  }),
});
