import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto';

/** Where the browser thinks it is, which the authenticator signs. */
type Place = { readonly origin: string; readonly rpId: string };

export type Authenticator = {
  /** Answers a wish for a new passkey (WebAuthn JSON). */
  make(challenge: string): object;
  /** Answers a wish to show it. */
  show(challenge: string): object;
  readonly id: string;
};

const sha256 = (data: string | Uint8Array): Buffer => createHash('sha256').update(data).digest();

// CBOR by hand: one map of fixed shape each.
const coseKey = (x: Buffer, y: Buffer): Buffer =>
  Buffer.concat([Buffer.from('a5010203262001215820', 'hex'), x, Buffer.from('225820', 'hex'), y]);

const attestation = (authData: Buffer): Buffer => {
  const head = Buffer.from('a363666d74646e6f6e656761747453746d74a0686175746844617461', 'hex');
  const length = Buffer.from([0x59, authData.length >> 8, authData.length & 0xff]);
  return Buffer.concat([head, length, authData]);
};

const clientData = (type: string, challenge: string, origin: string): Buffer =>
  Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false }));

/** An authenticator with one passkey (ES256), as tests need it: it signs whatever place it is told. */
export const authenticator = ({ origin, rpId }: Place): Authenticator => {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const { x = '', y = '' } = publicKey.export({ format: 'jwk' });
  const rawId = randomBytes(16);
  const id = rawId.toString('base64url');
  // Present and verified, by a counter that stays at 0 as synced passkeys have it.
  const head = (flags: number): Buffer => Buffer.concat([sha256(rpId), Buffer.from([flags, 0, 0, 0, 0])]);
  const credential = { id, rawId: id, type: 'public-key', clientExtensionResults: {} };
  return {
    id,
    make(challenge) {
      const key = coseKey(Buffer.from(x, 'base64url'), Buffer.from(y, 'base64url'));
      const authData = Buffer.concat([head(0x45), Buffer.alloc(16), Buffer.from([0, rawId.length]), rawId, key]);
      return {
        ...credential,
        response: {
          clientDataJSON: clientData('webauthn.create', challenge, origin).toString('base64url'),
          attestationObject: attestation(authData).toString('base64url'),
          transports: ['internal'],
        },
      };
    },
    show(challenge) {
      const data = clientData('webauthn.get', challenge, origin);
      const authData = head(0x05);
      const signature = sign('sha256', Buffer.concat([authData, sha256(data)]), privateKey);
      return {
        ...credential,
        response: {
          clientDataJSON: data.toString('base64url'),
          authenticatorData: authData.toString('base64url'),
          signature: signature.toString('base64url'),
        },
      };
    },
  };
};
