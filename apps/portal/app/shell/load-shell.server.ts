import type { LoaderFunctionArgs } from 'react-router';
import { visitKey } from '../context.ts';
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
  return { ...preferences, ...answer, path: pathname, address: `${pathname}${search}`, demo, requestId, now };
}

export type ShellData = Awaited<ReturnType<typeof loadShell>>;
