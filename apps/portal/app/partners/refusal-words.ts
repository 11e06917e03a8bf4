import type { RefusalFacts } from '../training/facts.ts';
import { factOf } from '../training/facts.ts';
import { dayOf } from '../training/words.ts';
import type { Words } from '../shell/use-words.ts';

type Plain =
  | 'NotAllowed'
  | 'NotFound'
  | 'InvalidInput'
  | 'SameNameInDistrict'
  | 'InvitationEnded'
  | 'NothingToRemind'
  | 'NobodyToWriteTo'
  | 'PersonalNumberFound'
  | 'OrganisationRunsTraining'
  | 'StaleVersion';

type Dated = 'OrganisationClosed' | 'AlreadyInvited' | 'AlreadyReminded';

/** A refusal of what is done to a unit; `facts` holds the day that its words need. */
export type PartnerRefused = { readonly __typename: Plain | Dated; readonly facts: RefusalFacts };

/** Why it was not done, in words. */
export function partnerRefused({ __typename, facts }: PartnerRefused, words: Words): string {
  const { t } = words;
  switch (__typename) {
    case 'OrganisationClosed':
      return t('errors:refusal.OrganisationClosed', { day: dayOf(factOf(facts, 'closedOn'), words) });
    case 'AlreadyInvited':
    case 'AlreadyReminded':
      return t(`errors:refusal.${__typename}`, { day: dayOf(factOf(facts, 'sentOn'), words) });
    case 'StaleVersion':
      return t('errors:stale.title');
    case 'NotAllowed':
    case 'NotFound':
    case 'InvalidInput':
    case 'SameNameInDistrict':
    case 'InvitationEnded':
    case 'NothingToRemind':
    case 'NobodyToWriteTo':
    case 'PersonalNumberFound':
    case 'OrganisationRunsTraining':
      return t(`errors:refusal.${__typename}`);
  }
}
