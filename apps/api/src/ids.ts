import { randomBytes, randomUUID } from 'node:crypto';
import type { Ids } from '@samlots/kernel';

/** Version 7: made later sorts later, which keeps indexes compact; the random part is left as the system made it. */
const newId = (): string => {
  const at = Date.now().toString(16).padStart(12, '0');
  return `${at.slice(0, 8)}-${at.slice(8)}-7${randomUUID().slice(15)}`;
};

/** UUIDs for rows, requests and messages. */
export const systemIds: Ids = { newId };

/** The secret of a link: 128 random bits, safe in an address. Only its hash is stored. */
export const newToken = (): string => randomBytes(16).toString('base64url');
