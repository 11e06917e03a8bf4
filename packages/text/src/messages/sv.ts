import { auth } from './sv/auth.ts';
import { errors } from './sv/errors.ts';
import { mail } from './sv/mail.ts';
import { referral } from './sv/referral.ts';
import { shell } from './sv/shell.ts';
import { training } from './sv/training.ts';
import { vocabulary } from './sv/vocabulary.ts';

/** Each area is a file; its key is the namespace in `t('area:key')`. */
export const areas = ['auth', 'errors', 'mail', 'referral', 'shell', 'training', 'vocabulary'] as const;

export const sv = { auth, errors, mail, referral, shell, training, vocabulary } as const;
