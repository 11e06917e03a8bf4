import type { UseCaseNeeds } from '@samlots/kernel';

/** Use cases that the API makes of its configuration: mail that the worker writes, and the sign-in link. */
export const ownNeeds: Readonly<Record<string, UseCaseNeeds<never>>> = {
  'mail-enrolment': { actions: [], standings: ['system'], states: 'the newest change of the seat' },
  'mail-join-link': { actions: [], standings: ['system'], states: 'link open, not written before' },
  'mail-registered': { actions: [], standings: ['system'], states: 'not written before' },
  'mail-reminder': { actions: [], standings: ['system'], states: 'not written before' },
  'mail-sign-in-link': { actions: [], standings: ['system'], states: 'account open' },
  'write-letter': { actions: [], standings: ['system'], states: 'not written before' },
};
