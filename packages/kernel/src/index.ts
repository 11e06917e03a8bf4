/**
 * The grammar of Samlots: what a use case, an actor, a permission, a refusal and an outbox topic are.
 * Promises: no dependency but zod, no rule about any one capability. Refuses: to know a database, a mailer or a clock.
 */
export {
  anonymous,
  holdsRole,
  holdsSeatLink,
  hasSteppedUp,
  isSelf,
  roles,
  scopeIds,
  type Actor,
  type Grant,
  type Resource,
  type Role,
  type SeatHolder,
  type SignedIn,
} from './actor.ts';
export { systemClock, ZONE, type Clock, type Ids } from './clock.ts';
export { DomainError, InvalidInput, NotAllowed, NotFound, StaleVersion, type FieldFault } from './domain-error.ts';
export { freeText, ruleOfIssue } from './free-text.ts';
export { definePermissions, type Permissions, type Standing, type UseCaseNeeds } from './permissions.ts';
export { holdsPersonalNumber } from './personal-number.ts';
export { sortKey } from './sort-key.ts';
export { holidayOn, isDayBeforeHoliday, isHoliday, type HolidayEve, type PublicHoliday } from './swedish-holidays.ts';
export { topics, type EnrolmentMailKind, type PayloadOf, type TopicName } from './topics.ts';
export {
  type AuditNote,
  type Execute,
  type Lock,
  type LockTable,
  type Once,
  type UseCase,
  type World,
} from './use-case.ts';
