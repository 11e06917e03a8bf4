/**
 * Which roles want more than a mail link. Promises: outside the demo, coordinators, editors and administrators may use
 * their role only in a session that has shown a passkey; everything else of the account works without. The demo is on
 * loopback only and its sign-ins are everybody's, so there they work without (DESIGN 6). Refuses: to give such a role, or
 * to put it on a key, when the second factor was shown more than ten minutes ago.
 */
import { hasSteppedUp, type Actor, type Grant, type Role, type SignedIn } from '@samlots/kernel';

const behindPasskey: readonly Role[] = ['COORDINATOR', 'DIRECTORY_EDITOR', 'ADMIN'];

export const wantsSecondFactor = ({ role }: Pick<Grant, 'role'>): boolean => behindPasskey.includes(role);

/** The actor as this session may act: with what is withheld set apart until `secondFactorAt` is there. */
export const actorInSession = (actor: SignedIn, secondFactorAt: Date | null, demo: boolean): SignedIn => {
  if (secondFactorAt !== null) return { ...actor, secondFactorAt };
  if (demo) return actor;
  const withheld = actor.grants.filter(wantsSecondFactor);
  return { ...actor, grants: actor.grants.filter((grant) => !wantsSecondFactor(grant)), withheld };
};

/** Whether the actor has to show the second factor anew before handing such a role on. The command line need not. */
export const mustStepUp = (actor: Actor, handedOn: readonly Pick<Grant, 'role'>[], now: Date): boolean =>
  actor.kind !== 'system' && handedOn.some(wantsSecondFactor) && !hasSteppedUp(actor, now);
