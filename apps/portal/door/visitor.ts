import { tokenLink, waitForMail } from '../browser/harness/mailbox.ts';

export type Visitor = {
  readonly name: string;
  get(path: string): Promise<Response>;
  /** Sends a form from our own page; `body` as a form, or as it is with its own type. */
  post(path: string, body: URLSearchParams | FormData | Blob): Promise<Response>;
};

/** A browser without a window: keeps cookies, follows no redirect. */
export const createVisitor = (url: string, name: string): Visitor => {
  const cookies = new Map<string, { readonly value: string; readonly path: string }>();
  const send = async (path: string, init: RequestInit): Promise<Response> => {
    const headers = new Headers(init.headers);
    const own = [...cookies].filter(([, cookie]) => path.startsWith(cookie.path));
    headers.set('cookie', own.map(([key, { value }]) => `${key}=${value}`).join('; '));
    const response = await fetch(`${url}${path}`, { ...init, headers, redirect: 'manual' });
    for (const set of response.headers.getSetCookie()) {
      const [, key = '', value = ''] = /^([^=]+)=([^;]*)/.exec(set) ?? [];
      if (value === '') cookies.delete(key);
      else cookies.set(key, { value, path: /; Path=([^;]+)/.exec(set)?.[1] ?? '/' });
    }
    return response;
  };
  return {
    name,
    get: (path) => send(path, {}),
    post: (path, body) => send(path, { method: 'POST', body, headers: { origin: url } }),
  };
};

/** Somebody of the demo, signed in by the link of her mail. */
export const signIn = async (url: string, email: string): Promise<Visitor> => {
  const visitor = createVisitor(url, email);
  await visitor.post('/logga-in', new URLSearchParams({ email }));
  const link = tokenLink(await waitForMail(url, ({ to }) => to === email)) ?? '';
  const token = new URL(link).searchParams.get('token') ?? '';
  const answer = await visitor.post('/auth/confirm', new URLSearchParams({ token }));
  if (answer.status !== 303) throw new Error(`${email} was not signed in: ${answer.status}`);
  return visitor;
};
