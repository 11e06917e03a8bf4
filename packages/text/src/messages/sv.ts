import { account } from './sv/account.ts';
import { admin } from './sv/admin.ts';
import { audit } from './sv/audit.ts';
import { auth } from './sv/auth.ts';
import { errors } from './sv/errors.ts';
import { letters } from './sv/letters.ts';
import { mail } from './sv/mail.ts';
import { materials } from './sv/materials.ts';
import { mine } from './sv/mine.ts';
import { partners } from './sv/partners.ts';
import { people } from './sv/people.ts';
import { referral } from './sv/referral.ts';
import { shell } from './sv/shell.ts';
import { training } from './sv/training.ts';
import { vocabulary } from './sv/vocabulary.ts';

/** Each area is a file; its key is the namespace in `t('area:key')`. */
export const areas = [
  'account',
  'admin',
  'audit',
  'auth',
  'errors',
  'letters',
  'mail',
  'materials',
  'mine',
  'partners',
  'people',
  'referral',
  'shell',
  'training',
  'vocabulary',
] as const;

export const sv = {
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
} as const;
