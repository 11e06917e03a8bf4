/**
 * How a new session came to be: told by our own routes to the hook that writes its row, in one header that no client
 * can send, because the engine's HTTP handler is never mounted and every call makes its headers anew.
 */
import { z } from 'zod';

const header = 'x-samlots-session-origin';

const schema = z.object({
  /** "Delad enhet". */
  sharedDevice: z.boolean(),
  /** link | oidc:<provider> */
  signedInBy: z.string(),
  userAgent: z.string().nullable().default(null),
  /** When the identity provider saw a second factor, where it told of one. */
  secondFactorAt: z.coerce.date().nullable().default(null),
  /** Id of the session that this one goes on for: it keeps its device and its end, and has now shown a second factor. */
  continues: z.string().nullable().default(null),
});

export type SessionOrigin = z.output<typeof schema>;

const plain: SessionOrigin = {
  sharedDevice: false,
  signedInBy: 'link',
  userAgent: null,
  secondFactorAt: null,
  continues: null,
};

export const originHeaders = (origin: Partial<SessionOrigin>): Headers =>
  new Headers({ [header]: encodeURIComponent(JSON.stringify({ ...plain, ...origin })) });

export const originOf = (headers: Headers | undefined): SessionOrigin => {
  const told = headers?.get(header);
  return told ? schema.parse(JSON.parse(decodeURIComponent(told))) : plain;
};
