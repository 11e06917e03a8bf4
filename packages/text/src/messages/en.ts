import type { sv } from './sv.ts';
import { auth } from './en/auth.ts';
import { errors } from './en/errors.ts';
import { mail } from './en/mail.ts';
import { referral } from './en/referral.ts';
import { shell } from './en/shell.ts';
import { training } from './en/training.ts';
import { vocabulary } from './en/vocabulary.ts';

/** The same keys with other words: a missing or extra key is a compile error. */
type SameKeys<T> = { readonly [K in keyof T]: T[K] extends string ? string : SameKeys<T[K]> };

export const en: SameKeys<typeof sv> = { auth, errors, mail, referral, shell, training, vocabulary };
