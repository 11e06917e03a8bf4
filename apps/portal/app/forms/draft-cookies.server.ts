/**
 * The cookies that lead through a sign-in: the sealed draft of a form, sent to its own page alone, and the page to go to
 * once somebody is signed in. Promises: no cookie that script can read, none older than half an hour, none for a path
 * outside this site. Refuses: more than three cookies; a longer draft stays in the page that says so.
 */
import { createHash } from 'node:crypto';
import { readCookies, returnPath } from '../shell/preferences.server.ts';
import { draftMinutes, openDraft, sealDraft, type Draft } from './sealed-draft.server.ts';

const pieceLength = 3_800;
const mostPieces = 3;
const goalName = 'till';

const pathOf = (address: string): string => address.split('?')[0] ?? '/';

/** Pages below another get its cookies too: the name says whose it is. */
const namesFor = (path: string): readonly string[] => {
  const mark = createHash('sha256').update(path).digest('hex').slice(0, 10);
  return Array.from({ length: mostPieces }, (_, place) => `utkast-${mark}-${place}`);
};

const attributes = (path: string, seconds: number, https: boolean): string =>
  `Path=${path}; Max-Age=${seconds}; HttpOnly; SameSite=Lax${https ? '; Secure' : ''}`;

const isHttps = (request: Request): boolean => new URL(request.url).protocol === 'https:';

/** `Set-Cookie` values that keep the draft for its page; none when it is too long for that. */
export function keepDraft(draft: Draft, request: Request): readonly string[] {
  const sealed = sealDraft(draft, new Date());
  if (sealed.length > pieceLength * mostPieces) return [];
  const path = pathOf(draft.till);
  return namesFor(path).map((name, place) => {
    const piece = sealed.slice(place * pieceLength, (place + 1) * pieceLength);
    return `${name}=${piece}; ${attributes(path, piece === '' ? 0 : draftMinutes * 60, isHttps(request))}`;
  });
}

/** The draft that this browser keeps for the page, or null. */
export function readDraft(request: Request): Draft | null {
  const path = new URL(request.url).pathname;
  const cookies = readCookies(request.headers.get('cookie'));
  const sealed = namesFor(path).map((name) => cookies.get(name) ?? '');
  const draft = openDraft(sealed.join(''), new Date());
  return draft !== null && pathOf(draft.till) === path ? draft : null;
}

/** `Set-Cookie` values that end the draft of the page; none when it has none. */
export function dropDraft(request: Request): readonly string[] {
  const path = new URL(request.url).pathname;
  const cookies = readCookies(request.headers.get('cookie'));
  const kept = namesFor(path).filter((name) => cookies.has(name));
  return kept.map((name) => `${name}=; ${attributes(path, 0, isHttps(request))}`);
}

/** Where to go after signing in; null where the address names no page of this site. */
export function goalIn(address: string | null): string | null {
  const path = returnPath(address);
  return path === '/' || path.startsWith('/logga-in') ? null : path;
}

export const keepGoal = (goal: string, request: Request): string =>
  `${goalName}=${encodeURIComponent(goal)}; ${attributes('/', draftMinutes * 60, isHttps(request))}`;

export const dropGoal = (request: Request): string => `${goalName}=; ${attributes('/', 0, isHttps(request))}`;

/** The page that somebody wanted before signing in, or null. */
export function readGoal(request: Request): string | null {
  return goalIn(decode(readCookies(request.headers.get('cookie')).get(goalName) ?? ''));
}

function decode(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
