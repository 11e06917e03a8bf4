import type { sv } from './sv.ts';
import { account } from './en/account.ts';
import { admin } from './en/admin.ts';
import { audit } from './en/audit.ts';
import { auth } from './en/auth.ts';
import { errors } from './en/errors.ts';
import { letters } from './en/letters.ts';
import { mail } from './en/mail.ts';
import { materials } from './en/materials.ts';
import { mine } from './en/mine.ts';
import { partners } from './en/partners.ts';
import { people } from './en/people.ts';
import { referral } from './en/referral.ts';
import { shell } from './en/shell.ts';
import { training } from './en/training.ts';
import { vocabulary } from './en/vocabulary.ts';

/** The same keys with other words: a missing or extra key is a compile error. */
type SameKeys<T> = { readonly [K in keyof T]: T[K] extends string ? string : SameKeys<T[K]> };

export const en: SameKeys<typeof sv> = {
  account,
  admin,
  audit,
  auth,
  errors,
  letters,
  mail,
  materials,
  mine,
  partners,
  people,
  referral,
  shell,
  training,
  vocabulary,
};
