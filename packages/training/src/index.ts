/**
 * Shared training: programmes, days, occurrences, seats, the queue and attendance.
 * Promises: never more seats than the capacity, nobody passes the queue, one live seat per person and training day, and
 * every change of time, place or status reaches the calendars of those concerned. Refuses, by name, whatever would break
 * that (errors.ts). Changes only through its use cases; docs/concepts.md has the table of states.
 */
export {
  programmeResource,
  trainingPermissions,
  visibleEnrolments,
  visibleOccurrences,
  visibleProgrammes,
} from './access.ts';
export * as trainingErrors from './errors.ts';
export { missingForPublishing } from './rules/agenda.ts';
export { enrolmentClosesAt } from './rules/deadlines.ts';
export { enrolmentWindow } from './rules/enrolment-window.ts';
export { openSeats } from './rules/seats.ts';
export { cancelEnrolment } from './use-cases/cancel-enrolment.ts';
export { cancelOccurrence } from './use-cases/cancel-occurrence.ts';
export { createOccurrence } from './use-cases/create-occurrence.ts';
export { editOccurrence } from './use-cases/edit-occurrence.ts';
export { enrolPeople } from './use-cases/enrol-people.ts';
export { markAttendance } from './use-cases/mark-attendance.ts';
export { moveOccurrence } from './use-cases/move-occurrence.ts';
export { publishOccurrence } from './use-cases/publish-occurrence.ts';
