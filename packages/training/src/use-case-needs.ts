/**
 * What each use case of training asks of whoever runs it, for docs/permissions.md. Promises: every use case has its row; a
 * test runs each of them as every role and compares. Refuses: to decide anything; the use case’s own policy does.
 */
import type { UseCaseNeeds } from '@samlots/kernel';
import type { PeopleAction } from '@samlots/people';
import type { TrainingAction } from './access.ts';

export const trainingNeeds: Readonly<Record<string, UseCaseNeeds<TrainingAction | PeopleAction>>> = {
  'add-material': { actions: ['keep-materials'], states: 'occurrence not cancelled' },
  'cancel-enrolment': {
    actions: ['enrol-own-staff', 'enrol-anyone'],
    standings: ['self', 'seat-link'],
    states: 'ENROLLED or WAITLISTED, before the start',
  },
  'cancel-occurrence': { actions: ['plan-occurrence'], states: 'DRAFT; PUBLISHED before the start' },
  'choose-food': {
    actions: ['enrol-own-staff'],
    standings: ['self', 'seat-link'],
    states: 'ENROLLED, until food closes',
  },
  'choose-part': {
    actions: ['enrol-own-staff', 'enrol-anyone'],
    standings: ['self', 'seat-link'],
    states: 'ENROLLED or WAITLISTED, before the start, day can be halved',
  },
  'close-organisation': { actions: ['edit-partner'], states: 'unit not closed' },
  'create-occurrence': { actions: ['plan-occurrence'], states: 'programme in any state, round free' },
  'edit-material': { actions: ['keep-materials'], states: 'material not removed' },
  'edit-occurrence': { actions: ['plan-occurrence'], states: 'DRAFT or PUBLISHED, version unchanged' },
  'end-membership': { actions: ['keep-staff'], states: 'tie valid' },
  'enrol-people': {
    actions: ['enrol-own-staff', 'enrol-anyone'],
    standings: ['self'],
    states: 'PUBLISHED, enrolment open, unit invited',
  },
  'forget-food': { actions: [], standings: ['system'], states: '14 days after the occurrence' },
  'forget-seat-links': { actions: [], standings: ['system'], states: 'after the day after' },
  'make-feed': { actions: [], standings: ['self'], states: '' },
  'mark-attendance': {
    actions: ['mark-attendance'],
    states: 'PUBLISHED, from the morning of the day until 14 days after',
  },
  'merge-organisations': { actions: ['edit-partner'], states: 'neither closed; over both' },
  'merge-people': { actions: ['merge-people'], states: 'neither merged' },
  'move-occurrence': {
    actions: ['plan-occurrence'],
    states: 'DRAFT or PUBLISHED, before the start, version unchanged',
  },
  'note-feed-read': { actions: [], standings: ['system'], states: 'feed not revoked' },
  'publish-occurrence': {
    actions: ['plan-occurrence'],
    states: 'DRAFT with what its format demands, programme PUBLISHED',
  },
  'remind-unit': { actions: ['remind-partner'], states: 'not reminded of this before' },
  'remind-units': { actions: ['remind-partner'], states: 'not reminded of this before' },
  'remove-material': { actions: ['keep-materials'], states: 'material not removed' },
  'revoke-feed': { actions: [], standings: ['self'], states: 'feed not revoked' },
  'send-letter': { actions: ['write-letters'], states: 'occurrence or programme PUBLISHED' },
  'split-people': { actions: ['merge-people'], states: 'merged' },
};
