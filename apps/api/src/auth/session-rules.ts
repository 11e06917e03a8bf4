/**
 * When a session ends without being signed out, and which accounts get none. Promises: 12 hours after sign-in, however
 * busy; on a shared device ("Delad enhet") also after 15 minutes without a request. Refuses: a session to an account
 * that is closed, or that nobody has signed in to for 12 months (DOMAIN E12).
 */
export const sessionHours = 12;
const sharedIdleMinutes = 15;

type Session = { readonly expiresAt: Date; readonly sharedDevice: boolean; readonly lastSeenAt: Date };

const minutesSince = (at: Date, now: Date): number => (now.getTime() - at.getTime()) / 60_000;

export const sessionEndsAt = (signedInAt: Date): Date => new Date(signedInAt.getTime() + sessionHours * 3_600_000);

export const sessionHasEnded = (session: Session, now: Date): boolean =>
  session.expiresAt <= now || (session.sharedDevice && minutesSince(session.lastSeenAt, now) > sharedIdleMinutes);

/** A request is noted at most this often, so that reading a page is not a row of writes. */
export const shouldNoteRequest = (session: Session, now: Date): boolean =>
  minutesSince(session.lastSeenAt, now) >= (session.sharedDevice ? 0.25 : 5);

const unusedMonths = 12;

type Account = { readonly closedAt: Date | null; readonly lastSignInAt: Date | null; readonly createdAt: Date };

/** Whether the account can be signed in to. An account that was never used counts from the day it was made. */
export const accountIsOpen = ({ closedAt, lastSignInAt, createdAt }: Account, now: Date): boolean => {
  const oldest = new Date(now);
  oldest.setUTCMonth(oldest.getUTCMonth() - unusedMonths);
  return closedAt === null && (lastSignInAt ?? createdAt) > oldest;
};
