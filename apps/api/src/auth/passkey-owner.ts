import { z } from 'zod';

/** Whose passkey it is to be, and in which session it was asked for. */
const schema = z.object({ userId: z.string(), sessionId: z.string() });

export type PasskeyOwner = z.output<typeof schema>;

const header = 'x-samlots-passkey-owner';

/** As the engine keeps it beside the challenge. */
export const writeOwner = ({ userId, sessionId }: PasskeyOwner): string => JSON.stringify({ userId, sessionId });

export const parseOwner = (text: string | null | undefined): PasskeyOwner => schema.parse(JSON.parse(text ?? 'null'));

/** Says to the engine who brings the answer; set by our own routes only. */
export const tellOwner = (headers: Headers, owner: PasskeyOwner): Headers => {
  headers.set(header, encodeURIComponent(writeOwner(owner)));
  return headers;
};

export const ownerIn = (headers: Headers | undefined): string | null => {
  const told = headers?.get(header);
  return told == null ? null : decodeURIComponent(told);
};
