/** Values a person needs in order to understand a refusal: numbers, dates as ISO 8601, ids. Never names of families. */
export type Facts = Readonly<Record<string, string | number>>;

/**
 * A refusal that a person can read, one subclass each, thrown inside a use case so that its transaction rolls back.
 * `code` is the subclass's name in GraphQL's union; anything else that is thrown is a bug and is masked.
 */
export abstract class DomainError extends Error {
  abstract readonly code: string;
  readonly facts: Facts;

  constructor(facts: Facts = {}) {
    super(new.target.name);
    this.name = new.target.name;
    this.facts = facts;
  }
}

/** The actor may not do this to this resource, or may not know that it exists. */
export class NotAllowed extends DomainError {
  readonly code = 'NotAllowed';
}

/** What the request names is not there, or not visible to this actor. */
export class NotFound extends DomainError {
  readonly code = 'NotFound';
}

/** One fault per field; `path` joins the keys with dots, `rule` is the key of the words to show. */
export type FieldFault = { readonly path: string; readonly rule: string };

/** The input does not have the shape or the sense the use case asks for; nothing was written. */
export class InvalidInput extends DomainError {
  readonly code = 'InvalidInput';
  readonly faults: readonly FieldFault[];

  constructor(faults: readonly FieldFault[]) {
    super({ count: faults.length });
    this.faults = faults;
  }
}

/** Somebody changed the same thing since the form was opened; `current` is its version now. */
export class StaleVersion extends DomainError {
  readonly code = 'StaleVersion';
}
