import { DomainError } from '@samlots/kernel';

/** Refusals of the training capability: each names one reason a person can read and act on. */

/** Enrolment to this occurrence closed at `closedAt` (ISO 8601). */
export class EnrolmentClosed extends DomainError {
  readonly code = 'EnrolmentClosed';
}

/** Enrolment has not opened; `opensAt` (ISO 8601) when known. */
export class EnrolmentNotOpen extends DomainError {
  readonly code = 'EnrolmentNotOpen';
}

/** The person already has a seat or a place in the queue on this training day, in round `round`. */
export class AlreadyEnrolled extends DomainError {
  readonly code = 'AlreadyEnrolled';
}

/** The programme does not invite this kind of organisation (`kind`). */
export class NotInvited extends DomainError {
  readonly code = 'NotInvited';
}

/** The person has no membership in the organisation on that date. */
export class NotMemberThen extends DomainError {
  readonly code = 'NotMemberThen';
}

/** The occurrence is cancelled; nothing more can be changed. */
export class OccurrenceCancelled extends DomainError {
  readonly code = 'OccurrenceCancelled';
}

/** The occurrence began at `startedAt` (ISO 8601), so this can no longer be done. */
export class OccurrenceBegun extends DomainError {
  readonly code = 'OccurrenceBegun';
}

/** The seat or place in the queue had already ended; `state` says how. */
export class EnrolmentEnded extends DomainError {
  readonly code = 'EnrolmentEnded';
}

/** Publishing a `format` demands agenda items that are missing; `missing` lists their types, joined by a comma. */
export class AgendaIncomplete extends DomainError {
  readonly code = 'AgendaIncomplete';
}

/** The new capacity is lower than the seats already taken (`taken`). */
export class CapacityBelowSeatsTaken extends DomainError {
  readonly code = 'CapacityBelowSeatsTaken';
}

/** The room holds fewer (`venueCapacity`) than the capacity asked for. */
export class VenueTooSmall extends DomainError {
  readonly code = 'VenueTooSmall';
}

/** The day already has an occurrence in that round. */
export class RoundTaken extends DomainError {
  readonly code = 'RoundTaken';
}

/** Attendance can be marked from the morning of the day until `until` (ISO 8601). */
export class AttendanceClosed extends DomainError {
  readonly code = 'AttendanceClosed';
}

/** The time asked for has passed already. */
export class TimeHasPassed extends DomainError {
  readonly code = 'TimeHasPassed';
}

/** The programme itself is a draft: publish it before its occurrences. */
export class ProgrammeIsDraft extends DomainError {
  readonly code = 'ProgrammeIsDraft';
}

/** Only a full day can be taken by halves; `format` says what this is. */
export class NotDivisible extends DomainError {
  readonly code = 'NotDivisible';
}

/** What to eat was to be chosen until `closedAt` (ISO 8601). */
export class FoodClosed extends DomainError {
  readonly code = 'FoodClosed';
}

/** The occurrence has as many materials (`most`) as it may have. */
export class TooManyMaterials extends DomainError {
  readonly code = 'TooManyMaterials';
}

/** The unit runs programmes (`count`) with days to come: somebody else must run them before it closes. */
export class OrganisationRunsTraining extends DomainError {
  readonly code = 'OrganisationRunsTraining';
}

/** The person has seats on coming days (`count`) of which it is not said what becomes of them. */
export class SeatsUndecided extends DomainError {
  readonly code = 'SeatsUndecided';
}

/** Both persons have a place on the same training day (`day`): one of the two is to be cancelled first. */
export class BothHaveSeat extends DomainError {
  readonly code = 'BothHaveSeat';
}
