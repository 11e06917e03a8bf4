import type { Text } from '@samlots/text';

const names = [
  'name',
  'email',
  'profession',
  'locale',
  'createdAt',
  'organisation',
  'tie',
  'fromOn',
  'toOn',
  'leaveFromOn',
  'leaveToOn',
  'role',
  'scope',
  'lastSignInAt',
  'lastSeenAt',
  'expiresAt',
  'signedInBy',
  'sharedDevice',
  'userAgent',
  'ipAddress',
  'start',
  'lastUsedAt',
  'revokedAt',
  'purpose',
  'usedAt',
  'programme',
  'day',
  'round',
  'startsAt',
  'state',
  'part',
  'food',
  'presence',
  'excused',
  'requestedAt',
  'endedAt',
  'subject',
  'recipient',
  'mailState',
  'sentAt',
  'lastReadAt',
  'entries',
] as const;

/** What a value is called; a name that the portal does not know yet is told as the API has it. */
export function valueName(name: string, t: Text): string {
  const known = names.find((one) => one === name);
  return known === undefined ? name : t(`mine:kept.value.${known}`);
}
