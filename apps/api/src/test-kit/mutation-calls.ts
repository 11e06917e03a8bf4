/**
 * One call per mutation, about something of the northern district where there is a choice, and who may make it: written
 * by hand from DOMAIN §3. Everybody else is refused. A mutation without a row fails the test.
 */
const planners = ['north-coordinator', 'key of north-coordinator', 'admin'];
const staffKeepers = ['clinic-contact', ...planners];
const seatOwners = ['clinic-nurse', 'seat link of clinic-nurse', 'clinic-contact'];
const administrators = ['admin'];
const nurse = ['clinic-nurse'];
const accountOwners = [
  'north-coordinator',
  'south-coordinator',
  'clinic-contact',
  'parish-contact',
  'clinic-nurse',
  'reader',
  'approver',
  'editor',
  'owner',
  'lecturer',
  'admin',
  'hidden-self',
];

type Row = {
  readonly call: string;
  readonly may: readonly string[];
  /** There is nothing of the kind in the world: those who may are told so. */
  readonly missing?: true;
};

const key = '"6f1c1f2e-7f7c-4a55-9d0e-5a4b8f0a1c11"';
const row = '{ line: 1, name: "Namn Ny", profession: "Diakon", email: "", kind: "" }';
const place = '{ role: ORG_CONTACT, scopeKind: "ORGANISATION", scopeId: "clinic" }';
const tie = 'membershipId: "m-clinic-nurse"';
const day = '2014-04-03';
const agenda = `[{ type: "lecture", startsAt: "${day}T08:00:00Z", endsAt: "${day}T09:00:00Z", titleSv: "Ett" }]`;
const hours = `startsAt: "${day}T08:00:00Z", endsAt: "${day}T15:00:00Z"`;

export const mutationCalls: Readonly<Record<string, Row>> = {
  addPeople: {
    call: `organisationId: "clinic", rows: [${row}], addLines: [], protectedIdentity: false, requestKey: ${key}`,
    may: staffKeepers,
  },
  applyStaffImport: {
    call: 'importId: "import-club", addLines: [], skipLines: []',
    may: ['south-coordinator', 'admin'],
  },
  cancelEnrolment: { call: 'enrolmentId: "e-clinic-nurse-A"', may: [...seatOwners, ...planners] },
  cancelOccurrence: { call: 'occurrenceId: "north-A"', may: planners },
  chooseFood: { call: 'enrolmentId: "e-clinic-nurse-A", food: "vegan"', may: seatOwners },
  chooseLocale: { call: 'personId: "clinic-nurse", locale: "en"', may: nurse },
  choosePart: { call: 'enrolmentId: "e-clinic-nurse-A", part: "AM"', may: [...seatOwners, ...planners] },
  closeAccount: { call: 'userId: "u-clinic-nurse"', may: administrators },
  closeOrganisation: { call: 'organisationId: "parish", version: 1', may: planners },
  createOccurrence: {
    call: `dayId: "north-day", round: null, format: "lecture", ${hours}, venueId: "hall", capacity: 10, agenda: ${agenda}`,
    may: planners,
  },
  editMaterial: { call: 'materialId: "mat-north", title: "Bild", shown: "BOTH"', may: planners },
  editOccurrence: {
    call: 'occurrenceId: "north-B", version: 1, format: "lecture", capacity: 20, agenda: []',
    may: planners,
  },
  editPerson: {
    call: `${tie}, version: 1, name: "Namn Annan", profession: "Diakon", email: "", kind: "EMPLOYED"`,
    may: staffKeepers,
  },
  endAccountSessions: { call: 'userId: "u-clinic-nurse"', may: administrators },
  endDeputy: { call: tie, may: staffKeepers, missing: true },
  endLeave: { call: tie, may: staffKeepers, missing: true },
  endMembership: { call: `${tie}, lastOn: "2014-12-31", seats: [], version: 1`, may: staffKeepers },
  endOtherSessions: { call: '', may: accountOwners },
  endRole: { call: 'assignmentId: "r-parish-contact"', may: planners },
  endSession: { call: 'sessionId: "s-nurse"', may: nurse },
  enrolPeople: {
    call: 'organisationId: "clinic", seats: [{ occurrenceId: "north-A", personIds: ["clinic-contact"] }]',
    may: staffKeepers,
  },
  giveRole: { call: `personId: "clinic-nurse", place: ${place}`, may: planners },
  inviteContact: {
    call: `organisationId: "clinic", name: "Namn Ny", email: "ny@samlots.example", requestKey: ${key}`,
    may: planners,
  },
  inviteOrganisation: {
    call: `input: { name: "Ny förskola", kind: "preschool", operator: "municipal", districtId: "north",
      contactName: "Namn Ny", contactEmail: "ny@samlots.example", sameNameToo: false, requestKey: ${key} }`,
    may: planners,
  },
  inviteToRole: { call: `email: "ny@samlots.example", name: "Namn Ny", place: ${place}`, may: planners },
  makeApiKey: {
    call: 'name: "Program", readOnly: true, validDays: 30, grants: [{ role: STAFF, scopeKind: "organisation", scopeId: "clinic" }]',
    may: nurse,
  },
  makeFeed: { call: 'personId: "clinic-nurse"', may: nurse },
  markAttendance: {
    call: 'occurrenceId: "north-P", marks: [{ enrolmentId: "e-reader-P", presence: "FULL" }]',
    may: planners,
  },
  markLeave: { call: `${tie}, fromOn: "2014-06-01", version: 1`, may: staffKeepers },
  mergeOrganisations: {
    call: 'organisationId: "parish", successorId: "clinic", contactsFollow: false, version: 1',
    may: planners,
  },
  mergePeople: { call: 'keptId: "clinic-nurse", mergedId: "clinic-former"', may: administrators },
  moveOccurrence: {
    call: 'occurrenceId: "north-A", startsAt: "2014-04-03T08:00:00Z", venueId: "hall", version: 1',
    may: planners,
  },
  nameDeputy: { call: tie, may: staffKeepers },
  offerClaim: { call: tie, may: staffKeepers },
  prepareStaffImport: { call: `organisationId: "clinic", rows: [${row}]`, may: staffKeepers },
  protectPerson: { call: `${tie}, alias: "Alias Björk"`, may: staffKeepers },
  publishOccurrence: { call: 'occurrenceId: "north-B"', may: planners },
  remindUnit: { call: 'organisationId: "clinic", reason: "NOBODY_ENROLLED", programmeId: "north"', may: planners },
  remindUnits: { call: 'districtId: "north", reason: "NOBODY_ENROLLED", programmeId: "north"', may: planners },
  removeMaterial: { call: 'materialId: "mat-north"', may: planners },
  removePasskey: { call: 'passkeyId: "pk-nurse"', may: nurse },
  renameOrganisation: {
    call: 'organisationId: "clinic", name: "BVC Granen", sameNameToo: false, version: 1',
    may: planners,
  },
  reopenAccount: { call: 'userId: "u-clinic-nurse"', may: administrators },
  resetPasskeys: { call: 'userId: "u-clinic-nurse"', may: administrators },
  revealProtectedName: { call: 'personId: "clinic-hidden", reason: "safety"', may: administrators },
  revokeApiKey: { call: 'keyId: "key-north"', may: ['north-coordinator', 'admin'] },
  revokeFeed: { call: 'personId: "clinic-nurse"', may: nurse },
  sendInvitationAgain: { call: 'invitationId: "j-north"', may: planners },
  sendLetter: {
    call: `occurrenceId: "north-A", audience: "EVERYONE", subject: "Hej", body: "Ta med en penna.", requestKey: ${key}`,
    may: planners,
  },
  splitPeople: { call: 'mergeId: "merge-club"', may: administrators },
  withdrawInvitation: { call: 'invitationId: "j-north"', may: planners },
};
