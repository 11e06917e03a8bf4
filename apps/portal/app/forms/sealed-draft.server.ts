/**
 * What somebody typed before being signed out, for the browser to keep until the sign-in is done.
 * Promises: sealed by a key that this process alone has, so that nobody reads or makes one; of no use after half an hour.
 * Refuses: to keep anything on the server, and what is too long for cookies (the page itself then keeps it).
 */
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { z } from 'zod';

/** A form that was sent: where to, as a path of this site, and its fields in order. */
const draft = z.object({
  till: z.string(),
  fields: z.array(z.tuple([z.string(), z.string()])),
  untilMs: z.number(),
});

export type Draft = Omit<z.output<typeof draft>, 'untilMs'>;

/** A sign-in link is valid for a quarter of an hour; this is time to fetch and use one. */
export const draftMinutes = 30;

const cipher = 'aes-256-gcm';
const mostBytes = 512_000;
/** A restart forgets the drafts, as half an hour would. */
const ownKey = randomBytes(32);

export function sealDraft({ till, fields }: Draft, now: Date, key: Buffer = ownKey): string {
  const untilMs = now.getTime() + draftMinutes * 60_000;
  const iv = randomBytes(12);
  const seal = createCipheriv(cipher, key, iv);
  const packed = deflateRawSync(JSON.stringify({ till, fields, untilMs }));
  const sealed = Buffer.concat([seal.update(packed), seal.final()]);
  return Buffer.concat([iv, seal.getAuthTag(), sealed]).toString('base64url');
}

/** The draft, or null when it is not ours, not whole or too old. */
export function openDraft(text: string, now: Date, key: Buffer = ownKey): Draft | null {
  const bytes = Buffer.from(text, 'base64url');
  if (bytes.length < 29) return null;
  try {
    const opener = createDecipheriv(cipher, key, bytes.subarray(0, 12));
    opener.setAuthTag(bytes.subarray(12, 28));
    const packed = Buffer.concat([opener.update(bytes.subarray(28)), opener.final()]);
    const { untilMs, ...rest } = draft.parse(
      JSON.parse(inflateRawSync(packed, { maxOutputLength: mostBytes }).toString()),
    );
    return now.getTime() > untilMs ? null : rest;
  } catch {
    return null;
  }
}
