/**
 * What each use case of people asks of whoever runs it, for docs/permissions.md. Promises: every use case has its row; a test
 * runs each of them as every role and compares. Refuses: to decide anything; the use case’s own policy does.
 */
import type { UseCaseNeeds } from '@samlots/kernel';
import type { PeopleAction } from './access.ts';

export const peopleNeeds: Readonly<Record<string, UseCaseNeeds<PeopleAction>>> = {
  'accept-join-link': { actions: [], standings: ['system'], states: 'link open: not used, withdrawn or too old' },
  'add-people': { actions: ['keep-staff'], states: 'unit not closed' },
  'apply-staff-import': { actions: ['keep-staff'], states: 'list without faults, not applied' },
  'choose-locale': { actions: [], standings: ['self'], states: '' },
  'close-account': { actions: ['keep-accounts'], states: 'account open, not one’s own' },
  'close-unused-accounts': { actions: [], standings: ['system'], states: 'unused for 12 months' },
  'confirm-presence': { actions: [], standings: ['own-account'], states: 'in the demo, no passkey kept' },
  'edit-person': { actions: ['keep-staff'], states: 'version unchanged' },
  'end-account-sessions': { actions: ['keep-accounts'], states: '' },
  'end-deputy': { actions: ['keep-staff'], states: 'deputy now' },
  'end-leave': { actions: ['keep-staff'], states: 'on leave' },
  'end-other-sessions': { actions: [], standings: ['own-account'], states: '' },
  'end-role': {
    actions: ['hand-any-role', 'hand-contact-role'],
    states: 'role held; nobody ends the own role as administrator',
  },
  'end-session': { actions: [], standings: ['own-account'], states: 'session open' },
  'forget-join-links': { actions: [], standings: ['system'], states: 'older than retention' },
  'forget-staff-imports': { actions: [], standings: ['system'], states: 'older than retention' },
  'give-role': {
    actions: ['hand-any-role', 'hand-contact-role'],
    states: 'role not held; second factor within 10 minutes for coordinators, editors and administrators',
  },
  'invite-contact': { actions: ['invite-partner'], states: 'unit not closed' },
  'invite-organisation': { actions: ['invite-partner'], states: 'district in use' },
  'invite-to-role': {
    actions: ['hand-any-role', 'hand-contact-role'],
    states: 'second factor within 10 minutes for coordinators, editors and administrators',
  },
  'join-by-claim': { actions: [], standings: ['system'], states: 'mailbox verified by the identity provider' },
  'keep-passkey': { actions: [], standings: ['own-account'], states: '' },
  'make-api-key': {
    actions: [],
    standings: ['own-account'],
    states: 'only what the account holds itself; second factor within 10 minutes',
  },
  'mark-leave': { actions: ['keep-staff'], states: 'tie valid' },
  'name-deputy': { actions: ['keep-staff'], states: 'tie valid' },
  'offer-claim': { actions: ['keep-staff'], states: 'person without account' },
  'prepare-staff-import': { actions: ['keep-staff'], states: 'unit not closed' },
  'protect-person': { actions: ['keep-staff'], states: '' },
  'remove-passkey': { actions: [], standings: ['own-account'], states: 'second factor within 10 minutes' },
  'rename-organisation': { actions: ['edit-partner'], states: 'unit not closed, version unchanged' },
  'reopen-account': { actions: ['keep-accounts'], states: 'account closed' },
  'reset-passkeys': { actions: ['keep-accounts'], states: 'not one’s own; second factor within 10 minutes' },
  'reveal-protected-name': {
    actions: ['read-protected-name'],
    states: 'identity protected; second factor within 10 minutes; a reason of the list',
  },
  'revoke-api-key': { actions: ['keep-accounts'], standings: ['own-account'], states: 'key not revoked' },
  'send-invitation-again': { actions: ['invite-partner'], states: 'link not used' },
  'show-passkey': { actions: [], standings: ['own-account'], states: '' },
  'withdraw-invitation': { actions: ['invite-partner'], states: 'link open' },
};
