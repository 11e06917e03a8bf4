/**
 * What holds for every form of the portal, whatever its page. Promises: a form that comes back has a status that says why;
 * one that was sent after the session had ended is answered by 401, so that server/handle.ts can ask to sign in and keep
 * what was typed; whoever then signs in lands on the page of the form. Refuses: to know any one form.
 */
import { redirect, type MiddlewareFunction } from 'react-router';
import { dropDraft, dropGoal, goalIn, keepGoal, readGoal } from './draft-cookies.server.ts';
import { isSignedOut } from './is-signed-out.server.ts';
import { outcomeKey } from './outcome.server.ts';

type Args = Parameters<MiddlewareFunction<Response>>[0];

/** Where signing in leads when nothing else is asked for. */
const landings = ['/', '/mina-sidor'];

/** What somebody who is not signed in may not do, or not know of. */
const hidden = [403, 404];

function withCookies(response: Response, cookies: readonly string[]): Response {
  for (const cookie of cookies) response.headers.append('set-cookie', cookie);
  return response;
}

/** The status of a form that came back; one that was done, and one that says its own status, keep it. */
async function settlePost(args: Args, response: Response, refused: number | null): Promise<Response> {
  const status = response.status === 200 ? (refused ?? 200) : response.status;
  const refusedAsUnknown = status >= 400 && (hidden.includes(status) || (refused !== null && hidden.includes(refused)));
  if (refusedAsUnknown && (await isSignedOut(args))) return new Response(null, { status: 401 });
  const { body, headers } = response;
  const settled = status === response.status ? response : new Response(body, { status, headers });
  // The form was sent from the page that asked to sign in: there is nowhere left to lead to.
  const arrived = readGoal(args.request)?.split('?')[0] === new URL(args.request.url).pathname;
  const goal = arrived ? [dropGoal(args.request)] : [];
  return withCookies(settled, [...dropDraft(args.request), ...goal]);
}

/** A page that is not to be made as asked: the draft was thrown away, or another page was wanted before signing in. */
async function redirectPage(args: Args): Promise<Response | null> {
  const { pathname, searchParams } = new URL(args.request.url);
  if (searchParams.get('utkast') === 'nej') {
    searchParams.delete('utkast');
    const address = searchParams.size === 0 ? pathname : `${pathname}?${searchParams}`;
    return withCookies(redirect(address, 303), dropDraft(args.request));
  }
  const goal = landings.includes(pathname) ? readGoal(args.request) : null;
  if (goal === null || (await isSignedOut(args))) return null;
  return withCookies(redirect(goal, 303), [dropGoal(args.request)]);
}

/** Remembers, from the sign-in page, where its reader was going: every way of signing in leads there. */
function wantedPage(request: Request): readonly string[] {
  const { pathname, searchParams } = new URL(request.url);
  const goal = pathname === '/logga-in' ? goalIn(searchParams.get('till')) : null;
  return goal === null ? [] : [keepGoal(goal, request)];
}

/** Runs around every page; set in root.tsx. */
export const settleForms: MiddlewareFunction<Response> = async (args, next) => {
  const posted = args.request.method === 'POST';
  const outcome = { posted, status: null, showsDraft: false };
  args.context.set(outcomeKey, outcome);
  if (posted) return settlePost(args, await next(), outcome.status);
  const elsewhere = await redirectPage(args);
  if (elsewhere !== null) return elsewhere;
  const response = await next();
  if (outcome.showsDraft) response.headers.set('cache-control', 'no-store');
  return withCookies(response, wantedPage(args.request));
};
