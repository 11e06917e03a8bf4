import { join, welcome } from './partners-join.ts';
import { create, list, operator, unit } from './partners-list.ts';
import { mail } from './partners-mail.ts';

export const partners = {
  title: 'Organisations',
  planLink: 'Organisations and contact persons',
  create,
  join,
  list,
  mail,
  operator,
  unit,
  welcome,
} as const;
