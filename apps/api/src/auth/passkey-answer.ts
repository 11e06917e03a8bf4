/** What a browser answers to a wish for a passkey (WebAuthn JSON): the parts that are verified, and no others. */
import { z } from 'zod';

const bytes = z.base64url().min(1).max(20_000);

const credential = {
  id: bytes,
  rawId: bytes,
  type: z.literal('public-key'),
  // Nothing was asked for by extensions, so nothing is taken in.
  clientExtensionResults: z.unknown().transform(() => ({})),
};

export const madePasskey = z.object({
  ...credential,
  response: z.object({
    clientDataJSON: bytes,
    attestationObject: bytes,
    transports: z
      .array(z.enum(['ble', 'cable', 'hybrid', 'internal', 'nfc', 'smart-card', 'usb']))
      .max(10)
      .catch([]),
  }),
});
export type MadePasskey = z.output<typeof madePasskey>;

export const shownPasskey = z.object({
  ...credential,
  response: z.object({ clientDataJSON: bytes, authenticatorData: bytes, signature: bytes }),
});
export type ShownPasskey = z.output<typeof shownPasskey>;
