import { randomBytes } from 'node:crypto';
import { hashToken } from './link-rules.ts';

const prefix = 'samlots_';

/** A new key of 256 random bits: what its owner sees once, its beginning to tell it by, and the hash that is kept. */
export const makeKeyToken = (): { readonly token: string; readonly start: string; readonly keyHash: string } => {
  const token = `${prefix}${randomBytes(32).toString('base64url')}`;
  return { token, start: token.slice(0, prefix.length + 4), keyHash: hashToken(token) };
};
