import { defineUseCase, type Tx } from '@samlots/db';
import { NotFound, sortKey, StaleVersion, type World } from '@samlots/kernel';
import { z } from 'zod';
import type { StaffRow } from '../rules/staff-rows.ts';
import { isOver, mayKeepStaff, tieNote } from './parts/keep-staff.ts';
import { loadTie, lockTie, type Tie } from './parts/load-tie.ts';
import { openAccounts } from './parts/open-account.ts';
import { idInput } from './parts/partner-input.ts';
import { readStaffFields, staffFields } from './parts/staff-fields.ts';
import { knownMailboxes } from './parts/staff-known.ts';

const input = z.object({
  membershipId: idInput,
  /** `editVersionOf` the tie, as the form was opened. */
  version: z.number().int().min(1),
  ...staffFields,
});

/** The form edits the person and the tie together: what rises when either does. */
export const editVersionOf = ({
  version,
  person,
}: {
  readonly version: number;
  readonly person: { readonly version: number };
}): number => version + person.version;

/** Of a protected identity the form shows the alias as the name, and that is what it changes. Its mailbox stays as it is. */
const personChange = ({ person }: Tie, { name, email, profession }: StaffRow) =>
  person.protectedIdentity
    ? { alias: name, sortKey: sortKey(name), profession }
    : { name, sortKey: sortKey(name), email, profession };

/** Only to somebody without any role: a contact's form must never hand an account what somebody else was trusted with. */
const openOwnAccount = async (world: World<Tx>, { person }: Tie, { name, email }: StaffRow): Promise<void> => {
  if (email === null || email === person.email || person.protectedIdentity) return;
  const { tx } = world;
  const [accounts, roles] = [
    await tx.userPerson.count({ where: { personId: person.id } }),
    await tx.roleAssignment.count({ where: { personId: person.id } }),
  ];
  if (accounts > 0 || roles > 0 || (await knownMailboxes(tx, [email], person.id)).length > 0) return;
  await openAccounts(world, [{ personId: person.id, name, email }]);
};

/** Changes what a unit keeps of one of its people. A first mailbox of her own gets the mail that says who registered her. */
export const editPerson = defineUseCase({
  name: 'edit-person',
  input,
  locks: ({ membershipId }, tx) => lockTie(tx, membershipId),
  load: ({ tx }, { membershipId }) => loadTie(tx, membershipId),
  policy: (actor, { organisation }) => mayKeepStaff(actor, organisation),
  async run(world, asked, tie) {
    if (isOver(tie, world.now)) throw new NotFound({ id: tie.id });
    const row = readStaffFields(asked);
    const current = editVersionOf(tie);
    if (current !== asked.version) throw new StaleVersion({ current });
    const raised = { version: { increment: 1 } };
    await world.tx.person.update({ where: { id: tie.personId }, data: { ...personChange(tie, row), ...raised } });
    await world.tx.membership.update({ where: { id: tie.id }, data: { kind: row.kind, ...raised } });
    await openOwnAccount(world, tie, row);
    const firstMail = tie.person.email === null && row.email !== null && !tie.person.protectedIdentity;
    if (firstMail) await world.enqueue('registered-mail', { membershipId: tie.id });
    return { membershipId: tie.id, organisationId: tie.organisationId };
  },
  audit: (_asked, tie) => tieNote(tie),
});
