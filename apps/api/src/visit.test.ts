import { expect, it } from 'vitest';
import { portalHeaders, visitOf } from './visit.ts';

const secret = 'a-secret-that-both-machines-hold-000';
const peer = { clientAddress: '10.0.0.2' };

const addressSeen = (given: string, apiSecret: string | undefined): string | null => {
  const headers = { [portalHeaders.secret]: given, [portalHeaders.client]: '192.0.2.7' };
  const request = new Request('http://localhost/graphql', { headers });
  return visitOf(request, peer, { ids: { newId: () => 'new-id-1' }, apiSecret }).clientAddress;
};

it.each([
  ['the visitor’s address from a portal under the secret', secret, secret, '192.0.2.7'],
  ['the peer’s when the secret is wrong', 'a-guess', secret, '10.0.0.2'],
  ['the peer’s when no portal is expected', secret, undefined, '10.0.0.2'],
])('takes %s', (_case, given, expected, address) => {
  expect(addressSeen(given, expected)).toBe(address);
});
