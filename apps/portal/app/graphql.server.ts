import { data } from 'react-router';
import type { RouterContextProvider } from 'react-router';
import { visitKey } from './context.ts';
import { noteAnswer } from './forms/outcome.server.ts';
import type { TypedDocumentString } from './generated/operations.ts';
import { readerHeaders } from './shell/ask-api.server.ts';

export type Asked = {
  readonly request: Request;
  readonly context: Readonly<RouterContextProvider>;
  /** The token of a mail's link to one seat: the API is asked as its holder and as nobody else. */
  readonly seatLink?: string;
};
type Answer<Data> = {
  readonly data?: Data | null;
  readonly errors?: readonly { readonly extensions?: { readonly code?: string } }[];
};

/** The API is ours and its answers are typed from its schema; only that it is an answer at all is checked here. */
function isAnswer<Data>(value: unknown): value is Answer<Data> {
  return typeof value === 'object' && value !== null && ('data' in value || 'errors' in value);
}

/** Why a page could not be made, for the error page: the request id is what a person can tell support. */
export type PageFault = { readonly code: string; readonly requestId: string };

const statusOf: Readonly<Record<string, number>> = {
  NotAllowed: 403,
  TooComplex: 400,
  UnstorableText: 400,
  InvalidArgument: 400,
};

/**
 * The one way of the portal to the API. Answers the operation's data, refusals included (they are union members).
 * Throws a response of the error page when the API says that the viewer may not ask this (403) or has a fault (500).
 */
export async function graphql<Data extends object, Variables>(
  operation: TypedDocumentString<Data, Variables>,
  variables: Variables,
  { request, context, seatLink }: Asked,
): Promise<Data> {
  const { api, clientAddress, requestId } = context.get(visitKey);
  const headers = readerHeaders(request);
  headers.set('content-type', 'application/json');
  if (seatLink !== undefined) headers.set('x-seat-link', seatLink);
  const body = JSON.stringify({ query: operation.toString(), variables });
  const asked = new Request(new URL('/graphql', request.url), { method: 'POST', headers, body });
  const response = await api(asked, { clientAddress, requestId, page: context });
  const answer: unknown = await response.json();
  if (!isAnswer<Data>(answer)) throw data({ code: 'Bug', requestId } satisfies PageFault, { status: 500 });
  if (answer.errors === undefined && answer.data != null) {
    noteAnswer(context, answer.data);
    return answer.data;
  }
  const code = answer.errors?.[0]?.extensions?.code ?? 'Bug';
  throw data({ code, requestId } satisfies PageFault, { status: statusOf[code] ?? 500 });
}
