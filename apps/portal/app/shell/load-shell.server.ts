import type { LoaderFunctionArgs } from 'react-router';
import { visitKey } from '../context.ts';
import { readDraft } from '../forms/draft-cookies.server.ts';
import { outcomeKey } from '../forms/outcome.server.ts';
import type { Draft } from '../forms/sealed-draft.server.ts';
import { ShellDocument } from '../generated/operations.ts';
import { graphql } from '../graphql.server.ts';
import { readPreferences } from './preferences.server.ts';

/** What every page needs around its content: who reads, in which language and light, and whom to call in which district. */
export async function loadShell(args: LoaderFunctionArgs) {
  const preferences = readPreferences(args.request);
  const { pathname, search } = new URL(args.request.url);
  const { demo, requestId } = args.context.get(visitKey);
  const answer = await graphql(ShellDocument, { districtId: preferences.districtId }, args);
  const now = new Date().toISOString();
  const draft = answer.viewer === null ? null : draftOf(args);
  return { ...preferences, ...answer, path: pathname, address: `${pathname}${search}`, demo, requestId, now, draft };
}

/** What was typed on this page before its reader was signed out, where the browser kept it. */
function draftOf({ request, context }: LoaderFunctionArgs): Draft | null {
  const outcome = context.get(outcomeKey);
  if (outcome === null || outcome.posted) return null;
  const draft = readDraft(request);
  outcome.showsDraft = draft !== null;
  return draft;
}

export type ShellData = Awaited<ReturnType<typeof loadShell>>;
