import type { Db } from '@samlots/db';
import type { Calls } from './graph-walk.ts';

const quoted = (values: readonly string[]): readonly string[] => values.map((value) => `id: "${value}"`);

/** How each field that needs arguments is asked in `fullWorld`: with the ids of both districts. */
export const callsIn = async (prisma: Db): Promise<Calls> => {
  const ids = (rows: readonly { readonly id: string }[]): readonly string[] => rows.map(({ id }) => id);
  const [persons, seats, occurrences] = [
    ids(await prisma.person.findMany({ select: { id: true } })),
    ids(await prisma.enrolment.findMany({ select: { id: true } })),
    ids(await prisma.sessionOccurrence.findMany({ select: { id: true } })),
  ];
  const programmes = ids(await prisma.trainingProgramme.findMany({ select: { id: true } }));
  const units = ids(await prisma.organisation.findMany({ select: { id: true } }));
  // One of each district, the protected person's, and one that is over.
  const some = ['clinic-hidden', 'clinic-former', 'parish-contact', 'club-member'];
  const nodes = [
    ...persons.map((id) => `Person:${id}`),
    ...seats.map((id) => `Enrolment:${id}`),
    ...occurrences.map((id) => `SessionOccurrence:${id}`),
    ...units.map((id) => `Organisation:${id}`),
    ...programmes.map((id) => `TrainingProgramme:${id}`),
    ...programmes.map((id) => `TrainingDay:${id}-day`),
  ];
  const list = (values: readonly string[]): string => `[${values.map((value) => `"${value}"`).join(', ')}]`;
  return {
    'PartnerUnit.remindedOn': ['reason: "NO_CONTACT"'],
    'Query.account': quoted(['u-clinic-hidden', 'u-clinic-nurse', 'u-club-member', 'u-south-coordinator']),
    'Query.auditMatches': [`personIds: ${list(persons)}, organisationIds: ${list(units)}`, 'person: "a"'],
    'Query.district': quoted(['north', 'south']),
    'Query.findPeople': ['search: "a"'],
    'Query.findSupport': ['text: "pappa dricker"'],
    'Query.joinLink': ['token: "unknown-unknown-unknown"'],
    'Query.letter': quoted(['l-north', 'l-south']),
    'Query.letterPreview': ['north-A', 'south-A'].map((id) => `occurrenceId: "${id}", audience: "EVERYONE"`),
    'Query.membership': quoted(some.map((id) => `m-${id}`)),
    'Query.mySeat': quoted(seats),
    'Query.node': quoted([
      'Person:clinic-hidden',
      'Person:club-member',
      'Enrolment:e-clinic-hidden-A',
      'Enrolment:e-club-member-A',
    ]),
    'Query.nodes': [`ids: ${list(nodes)}`],
    'Query.occurrence': quoted(['north-A', 'north-B', 'north-P', 'south-A', 'south-B', 'south-draft-A']),
    'Query.organisation': quoted(units),
    'Query.partnerUnit': quoted(units),
    'Query.partnersToRemind': ['lacking: "contact"'],
    'Query.pathway': quoted(['none']),
    'Query.personsNamed': ['search: "a"', 'search: "skyddberg"'],
    'Query.programme': quoted(programmes),
    'Query.protectedPerson': quoted(['clinic-hidden']),
    'Query.readSupportText': ['text: "pappa dricker"'],
    'Query.roleAssignment': quoted(['r-clinic-contact', 'r-south-coordinator', 'r-admin']),
    'Query.rolePlaces': ['role: ORG_CONTACT', 'role: COORDINATOR'],
    'Query.secrecyRegimes': ['role: "preschool"'],
    'Query.service': quoted(['none']),
    'Query.signInLink': ['token: "unknown"'],
    'Query.staffImport': ['id: "import-club", organisationId: "club"'],
    'Query.trainingDay': programmes.map((id) => `programmeId: "${id}", number: 1`),
  };
};
