/**
 * People: who works where, who holds which role, and who may see whom.
 * Promises: only ties and roles that are valid on the Swedish date make an actor; staff lists are for the contact of the
 * organisation, the coordinators of its district and administrators; a protected name is told to administrators only.
 * Refuses: to match persons by name or by a shared mailbox. It knows no sign-in; `loadActor` starts from an account.
 */
export { mayReadStaff, peoplePermissions, visibleMemberships, visibleOrganisations, visiblePersons } from './access.ts';
export { loadActor } from './load-actor.ts';
export { displayName } from './model/display-name.ts';
export { swedishDate } from './model/swedish-date.ts';
