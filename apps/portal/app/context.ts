import { createContext } from 'react-router';

/** The API of this portal: in this process or over HTTP, the same signature. */
export type ApiFetch = (
  request: Request,
  origin: { clientAddress?: string; requestId?: string; page?: object },
) => Promise<Response>;

/** What the server knows of the request at hand before any route runs. */
export type Visit = {
  readonly api: ApiFetch;
  readonly clientAddress: string;
  readonly requestId: string;
  /** For the scripts of this page alone; everything else is refused by the content security policy. */
  readonly nonce: string;
  /** True while the data are the demo's: every page then says so. */
  readonly demo: boolean;
  /** Why the request is answered by a page that says so, whatever it asked for. */
  readonly refused?: 'other-site' | 'too-large' | 'unreadable' | undefined;
};

/** Set by server.ts for each request. It reads this key from the bundle, which has its own copy of every module. */
export const visitKey = createContext<Visit>();
