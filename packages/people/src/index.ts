/**
 * People: who works where, who holds which role, and who may see whom.
 * Promises: only ties and roles that are valid on the Swedish date make an actor; staff lists are for the contact of the
 * organisation, the coordinators of its district and administrators; a protected name is told to nobody but by
 * `reveal-protected-name`.
 * Refuses: to match persons by name or by a shared mailbox. It knows no sign-in; `loadActor` starts from an account.
 */
export {
  coordinatedDistricts,
  coordinatedOrganisations,
  districtsOfContacts,
  mayHandAnyRole,
  mayReadAudit,
  mayReadStaff,
  organisationsToStaff,
  peoplePermissions,
  type PeopleAction,
  personsNamed,
  visibleAccounts,
  visibleAuditEntries,
  visibleMemberships,
  visibleOrganisations,
  visiblePersons,
  visibleProtectedPersons,
  visibleRoles,
} from './access.ts';
export * as peopleErrors from './errors.ts';
export { loadActor } from './load-actor.ts';
export { displayName } from './model/display-name.ts';
export { revealReasons, type RevealReason } from './model/reveal-reasons.ts';
export { midnightOf, swedishDate } from './model/swedish-date.ts';
export { readJoinLink, type JoinInvitation } from './read-join-link.ts';
export { acceptJoinLink } from './use-cases/accept-join-link.ts';
export { joinByClaim } from './use-cases/join-by-claim.ts';
export { keepJoinToken, loadJoinMail } from './use-cases/parts/join-mail.ts';
export { makeJoinLink } from './use-cases/parts/make-join-link.ts';
export { revealProtectedName } from './use-cases/reveal-protected-name.ts';
export { keyGrants, type KeyGrant } from './model/key-grant.ts';
export { givenRoles, roleScopes, scopeKinds, type ScopeKind } from './model/role-scopes.ts';
export { actorOfKey, keyIsValid, longestKeyDays, shouldNoteUse } from './rules/api-keys.ts';
export { actorInSession, wantsSecondFactor } from './rules/second-factor.ts';
export { closeAccount } from './use-cases/close-account.ts';
export { confirmPresence } from './use-cases/confirm-presence.ts';
export { endAccountSessions } from './use-cases/end-account-sessions.ts';
export { endOtherSessions } from './use-cases/end-other-sessions.ts';
export { endRole } from './use-cases/end-role.ts';
export { endSession } from './use-cases/end-session.ts';
export { giveRole } from './use-cases/give-role.ts';
export { inviteToRole } from './use-cases/invite-to-role.ts';
export { keepPasskey } from './use-cases/keep-passkey.ts';
export { makeApiKey } from './use-cases/make-api-key.ts';
export { removePasskey } from './use-cases/remove-passkey.ts';
export { reopenAccount } from './use-cases/reopen-account.ts';
export { resetPasskeys } from './use-cases/reset-passkeys.ts';
export { revokeApiKey } from './use-cases/revoke-api-key.ts';
export { showPasskey } from './use-cases/show-passkey.ts';
export { nameOn } from './rules/name-on.ts';
export { contactsOfUnits, unitsWithoutContact } from './unit-contacts.ts';
export { inviteContact } from './use-cases/invite-contact.ts';
export { inviteOrganisation } from './use-cases/invite-organisation.ts';
export { comingTies, endUnit } from './use-cases/parts/end-unit.ts';
export { keepReminders } from './use-cases/parts/keep-reminder.ts';
export { loadUnit, refuseClosedUnit, unitResource } from './use-cases/parts/load-unit.ts';
export { moveContacts, moveTies } from './use-cases/parts/move-ties.ts';
export { renameOrganisation } from './use-cases/rename-organisation.ts';
export { sendInvitationAgain } from './use-cases/send-invitation-again.ts';
export { withdrawInvitation } from './use-cases/withdraw-invitation.ts';
export { reminderReasons, type ReminderReason } from './model/organisation-vocabulary.ts';
export { chooseLocale } from './use-cases/choose-locale.ts';
export { closeUnusedAccounts } from './use-cases/close-unused-accounts.ts';
export { forgetJoinLinks } from './use-cases/forget-join-links.ts';
export { forgetStaffImports } from './use-cases/forget-staff-imports.ts';
export { joinStateOf } from './model/join-state.ts';
export { membershipKinds, type MembershipKind } from './model/membership-kinds.ts';
export { professions } from './model/professions.ts';
export { checkStaffRows, type CheckedRow, type RowFault } from './rules/staff-rows.ts';
export { loadStaffImport, type StaffDraft } from './load-staff-import.ts';
export { addPeople } from './use-cases/add-people.ts';
export { applyStaffImport } from './use-cases/apply-staff-import.ts';
export { editPerson, editVersionOf } from './use-cases/edit-person.ts';
export { endDeputy } from './use-cases/end-deputy.ts';
export { endLeave } from './use-cases/end-leave.ts';
export { markLeave } from './use-cases/mark-leave.ts';
export { nameDeputy } from './use-cases/name-deputy.ts';
export { offerClaim } from './use-cases/offer-claim.ts';
export { endTie, refuseEndingTie } from './use-cases/parts/end-tie.ts';
export { isOver, mayKeepStaff, tieNote } from './use-cases/parts/keep-staff.ts';
export { loadTie } from './use-cases/parts/load-tie.ts';
export { doubleTies, keepMerge, loadPair, mergeOfPair, moveToKept } from './use-cases/parts/merge-rows.ts';
export { loadMerge, moveBack, refuseSplit } from './use-cases/parts/split-rows.ts';
export { prepareStaffImport } from './use-cases/prepare-staff-import.ts';
export { protectPerson } from './use-cases/protect-person.ts';
export { peopleNeeds } from './use-case-needs.ts';
export { asTyped } from './model/as-typed.ts';
