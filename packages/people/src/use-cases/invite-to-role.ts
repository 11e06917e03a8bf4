import { defineUseCase } from '@samlots/db';
import { z } from 'zod';
import { StepUpNeeded } from '../errors.ts';
import { mustStepUp } from '../rules/second-factor.ts';
import { loadScope } from './parts/load-scope.ts';
import { makeJoinLink } from './parts/make-join-link.ts';
import { nameInput, refusePersonalNumber } from './parts/name-input.ts';
import { mayHandRole, refuseScope, roleInput } from './parts/role-input.ts';

const input = z.object({
  email: z.string().trim().toLowerCase().pipe(z.email().max(254)),
  name: nameInput.optional(),
  ...roleInput,
});

/** How long the link of an invitation can be used. */
const validDays = 14;

/**
 * Invites a mailbox into a role: its reader accepts by the link and then holds it. A new invitation to the same role takes
 * the place of an older one that nobody has used, so that one link works at a time.
 */
export const inviteToRole = defineUseCase({
  name: 'invite-to-role',
  input,
  locks: ({ scopeKind, scopeId }) =>
    scopeKind === 'ORGANISATION' && scopeId !== null ? [{ table: 'Organisation', id: scopeId }] : [],
  async load({ tx }, asked) {
    refuseScope(asked);
    return loadScope(tx, asked, true);
  },
  policy: (actor, scope, asked) => mayHandRole(actor, asked, scope),
  async run(world, asked) {
    const { tx, actor, now } = world;
    const { email, role, scopeKind, scopeId } = asked;
    refusePersonalNumber('name', asked.name);
    if (mustStepUp(actor, [asked], now)) throw new StepUpNeeded();
    await tx.joinLink.updateMany({
      where: { purpose: 'ROLE', email, role, scopeKind, scopeId, usedAt: null, withdrawnAt: null },
      data: { withdrawnAt: now },
    });
    return { joinLinkId: await makeJoinLink(world, { ...asked, purpose: 'ROLE', validDays }) };
  },
  audit: ({ role, scopeKind, scopeId }, scope, { joinLinkId }) => ({
    subjectKind: 'JoinLink',
    subjectId: joinLinkId,
    facts: { role, scopeKind, ...(scopeId === null ? {} : { scopeId }) },
    scope,
  }),
});
