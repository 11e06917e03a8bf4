/**
 * When a session ends without being signed out. Promises: 12 hours after sign-in, however busy; on a shared device
 * ("Delad enhet") also after 15 minutes without a request.
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
