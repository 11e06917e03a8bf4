/**
 * Shared training: programmes, days, occurrences, seats, the queue and attendance.
 * Promises: never more seats than the capacity, nobody passes the queue, one live seat per person and training day, and
 * every change of time, place or status reaches the calendars of those concerned. Refuses, by name, whatever would break
 * that (errors.ts). Changes only through its use cases; docs/concepts.md has the table of states.
 */
export {
  mayReadFood,
  programmeResource,
  trainingPermissions,
  visibleEnrolments,
  visibleLetterReaders,
  visibleLetters,
  visibleMaterials,
  visibleOccurrences,
  visibleProgrammes,
} from './access.ts';
export * as trainingErrors from './errors.ts';
export { findLetterReaders } from './find-letter-readers.ts';
export { documentTypes, largestDocumentBytes, type DocumentEnding } from './model/document-types.ts';
export { missingForPublishing } from './rules/agenda.ts';
export { enrolmentClosesAt, foodClosesAt, seatLinkEndsAt } from './rules/deadlines.ts';
export { enrolmentWindow } from './rules/enrolment-window.ts';
export { halvesOf, spanOfSeat, type Span } from './rules/half-days.ts';
export { participantDays } from './rules/participation.ts';
export { readersOfPeople } from './rules/letter-readers.ts';
export { openSeats } from './rules/seats.ts';
export { addMaterial } from './use-cases/add-material.ts';
export { cancelEnrolment } from './use-cases/cancel-enrolment.ts';
export { cancelOccurrence } from './use-cases/cancel-occurrence.ts';
export { chooseFood } from './use-cases/choose-food.ts';
export { choosePart } from './use-cases/choose-part.ts';
export { createOccurrence } from './use-cases/create-occurrence.ts';
export { editMaterial } from './use-cases/edit-material.ts';
export { editOccurrence } from './use-cases/edit-occurrence.ts';
export { enrolPeople } from './use-cases/enrol-people.ts';
export { forgetFood } from './use-cases/forget-food.ts';
export { forgetSeatLinks } from './use-cases/forget-seat-links.ts';
export { makeFeed } from './use-cases/make-feed.ts';
export { markAttendance } from './use-cases/mark-attendance.ts';
export { moveOccurrence } from './use-cases/move-occurrence.ts';
export { noteFeedRead } from './use-cases/note-feed-read.ts';
export { makeSeatLink } from './use-cases/parts/make-seat-link.ts';
export { publishOccurrence } from './use-cases/publish-occurrence.ts';
export { revokeFeed } from './use-cases/revoke-feed.ts';
export { foods, seatParts } from './model/vocabulary.ts';
export { removeMaterial } from './use-cases/remove-material.ts';
export { sendLetter } from './use-cases/send-letter.ts';
export { closeOrganisation } from './use-cases/close-organisation.ts';
export { mergeOrganisations } from './use-cases/merge-organisations.ts';
export { unenrolledUnits } from './unenrolled-units.ts';
export { remindUnit } from './use-cases/remind-unit.ts';
export { remindUnits } from './use-cases/remind-units.ts';
export { endMembership } from './use-cases/end-membership.ts';
export { mergePeople } from './use-cases/merge-people.ts';
export { splitPeople } from './use-cases/split-people.ts';
export { trainingNeeds } from './use-case-needs.ts';
