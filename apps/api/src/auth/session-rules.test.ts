import { expect, it } from 'vitest';
import { accountIsOpen, sessionEndsAt, sessionHasEnded, shouldNoteRequest } from './session-rules.ts';

const signedInAt = new Date('2014-02-10T09:00:00Z');
const after = (minutes: number): Date => new Date(signedInAt.getTime() + minutes * 60_000);
const session = (sharedDevice: boolean) => ({
  sharedDevice,
  lastSeenAt: signedInAt,
  expiresAt: sessionEndsAt(signedInAt),
});

it.each([
  ['own device, idle for hours', false, 719, false],
  ['own device after 12 hours', false, 720, true],
  ['shared device within 15 minutes', true, 15, false],
  ['shared device after 15 minutes', true, 15.1, true],
])('%s', (_case, shared, minutes, ended) => {
  expect(sessionHasEnded(session(shared), after(minutes))).toBe(ended);
});

it.each([
  [true, 0.2, false],
  [true, 0.25, true],
  [false, 4, false],
  [false, 5, true],
])('notes a request on a shared device (%s) after %s minutes: %s', (shared, minutes, noted) => {
  expect(shouldNoteRequest(session(shared), after(minutes))).toBe(noted);
});

it.each([
  ['used eleven months ago', { closedAt: null, lastSignInAt: new Date('2013-03-11T09:00:00Z') }, true],
  ['used twelve months ago', { closedAt: null, lastSignInAt: new Date('2013-02-10T09:00:00Z') }, false],
  ['made a year ago and never used', { closedAt: null, lastSignInAt: null }, false],
  ['closed', { closedAt: signedInAt, lastSignInAt: signedInAt }, false],
])('an account %s', (_case, account, open) => {
  expect(accountIsOpen({ ...account, createdAt: new Date('2013-01-01T00:00:00Z') }, signedInAt)).toBe(open);
});
