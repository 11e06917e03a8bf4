import { join, welcome } from './partners-join.ts';
import { create, list, operator, unit } from './partners-list.ts';
import { mail } from './partners-mail.ts';

/** Partner units: who is in, who has not answered, and how somebody joins. */
export const partners = {
  title: 'Verksamheter',
  planLink: 'Verksamheter och kontaktpersoner',
  create,
  join,
  list,
  mail,
  operator,
  unit,
  welcome,
} as const;
