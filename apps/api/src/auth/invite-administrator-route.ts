import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Tx } from '@samlots/db';
import { InvalidInput, type Execute } from '@samlots/kernel';
import { inviteToRole } from '@samlots/people';
import { z } from 'zod';
import { readFields } from '../http/read-body.ts';
import { json, type Route } from '../http/route.ts';

export const invitePath = '/auth/invite-administrator';
export const commandHeader = 'x-samlots-command';

const bodyLimit = 1_000;

/** What the command on this machine shows: it knows the server's secret, or reads it from the same folder. */
export const commandProof = (secret: string): string =>
  createHmac('sha256', secret).update('invite-administrator').digest('base64url');

const isProof = (told: string | null, secret: string): boolean => {
  const [given, right] = [Buffer.from(told ?? ''), Buffer.from(commandProof(secret))];
  return given.length === right.length && timingSafeEqual(given, right);
};

type Parts = { readonly secret: string; readonly execute: Execute<Tx> };

/** The door of `npm run admin:invite`: mails an invitation to administer. Without the proof the path does not exist. */
export const inviteAdministratorRoute = ({ secret, execute }: Parts): Route => ({
  name: 'auth/invite-administrator',
  methods: ['POST'],
  path: new URLPattern({ pathname: invitePath }),
  handle: async ({ request, visit }) => {
    if (visit.forwarded || !isProof(request.headers.get(commandHeader), secret)) {
      return json({ status: 'not-found' }, { status: 404 });
    }
    const { fields } = await readFields(request, bodyLimit);
    const { email } = z.object({ email: z.unknown() }).catch({ email: null }).parse(fields);
    const asked = { email, role: 'ADMIN', scopeKind: 'EVERYWHERE', scopeId: null };
    try {
      await execute(inviteToRole, { kind: 'system', process: 'command-line' }, asked, visit.requestId);
      return json({ status: 'invited' }, { status: 202 });
    } catch (error) {
      if (error instanceof InvalidInput) return json({ status: 'invalid-email' }, { status: 400 });
      throw error;
    }
  },
});
