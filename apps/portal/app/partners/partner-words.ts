import type { PartnerFactsFragment } from '../generated/operations.ts';
import type { Words } from '../shell/use-words.ts';
import { contentOf, dayOf } from '../training/words.ts';

export type Partner = Omit<PartnerFactsFragment, '__typename'>;

type Word = { readonly key: string; readonly name: { readonly sv: string; readonly en: string | null } };

/** The word of a kind of organisation, in the language of the page. */
export const kindWord = (kinds: readonly Word[], kind: string, words: Words): string => {
  const found = kinds.find(({ key }) => key === kind);
  return found === undefined ? kind : contentOf(found.name, words);
};

export const operators = ['municipal', 'region', 'private', 'church', 'civil-society', 'state'] as const;

export const operatorWord = (operator: string, { t }: Words): string => {
  const known = operators.find((one) => one === operator);
  return known === undefined ? operator : t(`partners:operator.${known}`);
};

/** Where the unit stands: is in, is invited (and whether the link still works), or closed since when. */
export function stateWord({ status, closedOn, invitation }: Partner, words: Words): string {
  const { t } = words;
  if (status === 'CLOSED') return t('partners:list.state.CLOSED', { day: dayOf(closedOn ?? '', words) });
  if (status === 'ACTIVE') return t('partners:list.state.ACTIVE');
  return t(invitation?.state === 'OPEN' ? 'partners:list.state.INVITED' : 'partners:list.state.INVITED_OLD');
}
