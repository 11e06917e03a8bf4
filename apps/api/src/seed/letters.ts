import type { Prisma } from '@samlots/db/client';
import { readersOfPeople } from '@samlots/training';
import { latestHeldDay } from './held-day.ts';

type Rows = Parameters<typeof latestHeldDay>[0] & {
  readonly enrolments: readonly {
    readonly personId: string;
    readonly organisationId: string;
    readonly occurrenceId: string;
    readonly state: string;
  }[];
  readonly persons: readonly Prisma.PersonCreateManyInput[];
  readonly roles: readonly Prisma.RoleAssignmentCreateManyInput[];
  readonly organisations: readonly Prisma.OrganisationCreateManyInput[];
};

const letterId = 'letter-tack';
const subject = 'Tack för i dag, och bilderna';
const body = [
  'Tack för en fin dag tillsammans!',
  'Bilderna ligger på dagens sida.\nDär finns också en länk att läsa vidare.',
  'Nästa gång ses vi i samma lokal. Kom gärna i god tid.',
].join('\n\n');
const dayBefore = 20 * 60 * 60 * 1000;

const addressOf = (email: string | null | undefined): string | null => email ?? null;

/** People with a seat at the day, with what must be known to write to them. */
function seatedAt(rows: Rows, occurrenceId: string) {
  const persons = new Map(rows.persons.map((person) => [person.id, person]));
  const units = new Map(rows.organisations.map(({ id, email }) => [id, addressOf(email)]));
  return rows.enrolments
    .filter((enrolment) => enrolment.occurrenceId === occurrenceId && enrolment.state === 'ENROLLED')
    .map(({ personId, organisationId }) => ({
      person: addresseeOf(personId, persons.get(personId)),
      organisation: { id: organisationId, email: units.get(organisationId) ?? null },
    }));
}

const addresseeOf = (id: string, person: Prisma.PersonCreateManyInput | undefined) => ({
  id,
  email: addressOf(person?.email),
  protectedIdentity: person?.protectedIdentity ?? false,
});

function contactsOf({ roles, persons }: Rows) {
  const given = roles.filter(({ role }) => role === 'ORG_CONTACT');
  const byId = new Map(persons.map((person) => [person.id, person]));
  return new Map(
    [...Map.groupBy(given, ({ scopeId }) => scopeId ?? '')].map(([unit, held]) => [
      unit,
      held.map(({ personId }) => addresseeOf(personId, byId.get(personId))),
    ]),
  );
}

/** One letter to those of the latest day that has been held: sent, but for one that a mail server refused. */
export function letterRows(rows: Rows, now: Date) {
  const held = latestHeldDay(rows, now);
  if (held?.id === undefined) return { letters: [], readers: [], messages: [] };
  const sentAt = new Date(new Date(held.endsAt).getTime() + dayBefore);
  const createdAt = sentAt < now ? sentAt : now;
  const decided = readersOfPeople(seatedAt(rows, held.id), contactsOf(rows));
  const readers = decided.map(({ forPersonIds, ...reader }, at) => ({
    ...reader,
    id: `${letterId}-${String(at + 1).padStart(3, '0')}`,
    letterId,
    forPersonIds: [...forPersonIds],
  }));
  const reached = readers.filter(({ way }) => way !== 'NOBODY');
  const addresses = new Map([...rows.persons, ...rows.organisations].map(({ id, email }) => [id, email ?? '']));
  const messages = reached.map(({ id, personId, organisationId }, at): Prisma.MessageCreateManyInput => ({
    id,
    dedupeKey: `Letter ${letterId} coordinator-letter ${id}`,
    kind: 'coordinator-letter',
    aboutKind: 'Letter',
    aboutId: letterId,
    recipient: addresses.get(personId ?? organisationId) ?? '',
    subject,
    messageId: `<${id}@samlots.example>`,
    createdAt,
    attempts: 1,
    ...(at === 1 ? { state: 'FAILED', reason: '550 5.1.1 mailbox unknown' } : { state: 'SENT', sentAt: createdAt }),
  }));
  const letter = { id: letterId, occurrenceId: held.id, audience: 'ENROLLED', subject, body, createdAt };
  return { letters: [{ ...letter, recipientCount: reached.length }], readers, messages };
}
