import { DomainError } from '@samlots/kernel';

/** Refusals of the people capability: each names one reason a person can read and act on. */

/** The link to join is used, withdrawn, too old or unknown. */
export class JoinLinkSpent extends DomainError {
  readonly code = 'JoinLinkSpent';
}

/** The organisation has closed (`closedOn`, ISO date): nothing more is written in it. */
export class OrganisationClosed extends DomainError {
  readonly code = 'OrganisationClosed';
}

/** The text holds what looks like a personal number: never stored. `field` names where. */
export class PersonalNumberFound extends DomainError {
  readonly code = 'PersonalNumberFound';
}

/** This may only be done within ten minutes of showing a second factor. */
export class StepUpNeeded extends DomainError {
  readonly code = 'StepUpNeeded';
}

/** The identity provider told no e-mail address, or has not verified it: nobody can be known by it. */
export class IdentityEmailUnverified extends DomainError {
  readonly code = 'IdentityEmailUnverified';
}

/** The address belongs to an account that another identity of the same provider already signs in to. */
export class IdentityTiedElsewhere extends DomainError {
  readonly code = 'IdentityTiedElsewhere';
}

/** Nobody here has the address, and the provider names no organisation that takes part. */
export class IdentityUnknown extends DomainError {
  readonly code = 'IdentityUnknown';
}

/** The account has a key of that name that still works. */
export class KeyNameTaken extends DomainError {
  readonly code = 'KeyNameTaken';
}

/** The district has a unit of that name already (`organisationId`); asked again with a yes it is done all the same. */
export class SameNameInDistrict extends DomainError {
  readonly code = 'SameNameInDistrict';
}

/** That mailbox has an open invitation to the unit since `sentOn` (ISO date). */
export class AlreadyInvited extends DomainError {
  readonly code = 'AlreadyInvited';
}

/** The invitation has been answered, withdrawn or grown too old (`state`): there is nothing to withdraw or repeat. */
export class InvitationEnded extends DomainError {
  readonly code = 'InvitationEnded';
}

/** The unit was reminded of this on `sentOn` (ISO date): one reminder each. */
export class AlreadyReminded extends DomainError {
  readonly code = 'AlreadyReminded';
}

/** The reason to remind is none any more: the unit has a contact, or somebody is enrolled. */
export class NothingToRemind extends DomainError {
  readonly code = 'NothingToRemind';
}

/** Neither a contact nor a mailbox of the unit is known: nobody would read it. */
export class NobodyToWriteTo extends DomainError {
  readonly code = 'NobodyToWriteTo';
}

/** The person has an account already, or shares the mailbox: there is nobody to ask by mail whether it is her (`reason`). */
export class NothingToClaim extends DomainError {
  readonly code = 'NothingToClaim';
}

/** The list has been added already, on `appliedOn` (ISO date), or holds rows that are wrong (`faults`). */
export class ImportNotReady extends DomainError {
  readonly code = 'ImportNotReady';
}

/** The person does not work at the unit (any more): only those who do can be its deputy. */
export class NotAtUnit extends DomainError {
  readonly code = 'NotAtUnit';
}

/** The person has since become part of another (`reason`): split that one first. */
export class MergeUndone extends DomainError {
  readonly code = 'MergeUndone';
}
