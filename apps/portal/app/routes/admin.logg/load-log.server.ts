import type { LoaderFunctionArgs } from 'react-router';
import { z } from 'zod';
import { AdminLogDocument } from '../../generated/operations.ts';
import { graphql } from '../../graphql.server.ts';
import { readChoice } from './log-address.ts';

const day = z.iso.date();
const dayOrNull = (text: string): string | null => day.safeParse(text).data ?? null;

/** A page of the trail by the choice in the address, for administrators; the API answers 403 to everybody else. */
export async function loadLog(args: LoaderFunctionArgs) {
  const params = new URL(args.request.url).searchParams;
  const choice = readChoice(params);
  const after = params.get('efter');
  const { auditEntries, auditMatches } = await graphql(
    AdminLogDocument,
    {
      after,
      useCase: choice.useCase || null,
      persons: choice.persons.length === 0 ? null : choice.persons,
      organisations: choice.organisations.length === 0 ? null : choice.organisations,
      from: dayOrNull(choice.from),
      until: dayOrNull(choice.until),
    },
    args,
  );
  const { edges, pageInfo } = auditEntries;
  return {
    entries: edges.map(({ node }) => node),
    older: pageInfo.hasNextPage ? pageInfo.endCursor : null,
    after,
    choice,
    about: [...auditMatches.persons, ...auditMatches.organisations].map(({ name }) => name),
  };
}

export type Log = Awaited<ReturnType<typeof loadLog>>;
