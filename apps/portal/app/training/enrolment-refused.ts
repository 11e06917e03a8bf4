import type { EnrolPeopleMutation } from '../generated/operations.ts';
import type { Words } from '../shell/use-words.ts';
import { factOf } from './facts.ts';
import { dayOf, deadlineOf } from './words.ts';

type Refused = Exclude<EnrolPeopleMutation['enrolPeople'], { readonly __typename: 'Enrolled' }>;

/** Why nobody got a seat, in words; `nameOf` answers the name of a person that the API names by key. */
export function enrolmentRefused(refused: Refused, words: Words, nameOf: (personKey: string) => string): string {
  const { t } = words;
  const fact = (name: string): string => factOf(refused.facts, name);
  switch (refused.__typename) {
    case 'NotAllowed':
    case 'NotFound':
    case 'InvalidInput':
    case 'NotInvited':
    case 'OccurrenceCancelled':
      return t(`errors:refusal.${refused.__typename}`);
    case 'EnrolmentClosed':
      return t('errors:refusal.EnrolmentClosed', { deadline: deadlineOf(fact('closedAt'), words) });
    case 'EnrolmentNotOpen':
      return t('errors:refusal.EnrolmentNotOpen', { deadline: deadlineOf(fact('opensAt'), words) });
    case 'AlreadyEnrolled': {
      const who = { name: nameOf(fact('personId')), day: fact('day') };
      if (fact('round') === '') return t('errors:refusal.AlreadyEnrolledPlain', who);
      return t('errors:refusal.AlreadyEnrolled', { ...who, round: fact('round') });
    }
    case 'OrganisationClosed':
      return t('errors:refusal.OrganisationClosed', { day: dayOf(fact('closedOn'), words) });
    case 'NotMemberThen':
      return t('errors:refusal.NotMemberThen', { name: nameOf(fact('personId')) });
  }
}
