import { z } from 'zod';
import type { TestApi } from './test-api.ts';

export type Browser = {
  /** Any request, with the cookies. */
  send(path: string, init?: RequestInit): Promise<Response>;
  post(path: string, fields: Record<string, string>, headers?: Record<string, string>): Promise<Response>;
  /** Posts JSON from our own origin, as the script of a page does. */
  json(path: string, body: unknown, headers?: Record<string, string>): Promise<Response>;
  graphql(query: string, variables?: Record<string, unknown>): Promise<z.output<typeof answer>>;
  /** Asks for a link, sends the mail and answers the token in it. */
  linkFor(email: string): Promise<string>;
  signIn(email: string, sharedDevice?: boolean): Promise<void>;
  cookie(): string;
};

const answer = z.object({
  data: z.record(z.string(), z.unknown()).nullish(),
  errors: z
    .array(z.object({ message: z.string(), extensions: z.record(z.string(), z.unknown()).optional() }))
    .optional(),
});

const mailbox = z.array(z.object({ id: z.string(), to: z.string(), links: z.array(z.string()) }));

/** A browser in front of the API: keeps the cookies, posts forms from our own origin. */
export const browse = (
  { api, config, sendMail }: Pick<TestApi, 'api' | 'config' | 'sendMail'>,
  clientAddress = '192.0.2.1',
): Browser => {
  const jar = new Map<string, string>();
  const cookie = (): string => [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
  const keep = (set: string): void => {
    const [name = '', value = ''] = (set.split(';')[0] ?? '').split(/=(.*)/s);
    if (set.includes('Max-Age=0')) jar.delete(name);
    else jar.set(name, value);
  };
  const send = async (path: string, init: RequestInit): Promise<Response> => {
    const headers = new Headers(init.headers);
    if (jar.size > 0) headers.set('cookie', cookie());
    const response = await api.fetch(new Request(`${config.baseUrl}${path}`, { ...init, headers }), { clientAddress });
    for (const set of response.headers.getSetCookie()) keep(set);
    return response;
  };
  const browser: Browser = {
    send: (path, init = {}) => send(path, init),
    post: (path, fields, headers = {}) =>
      send(path, {
        method: 'POST',
        body: new URLSearchParams(fields),
        headers: { origin: config.baseUrl, ...headers },
      }),
    json: (path, body, headers = {}) =>
      send(path, {
        method: 'POST',
        body: JSON.stringify(body),
        headers: { 'content-type': 'application/json', origin: config.baseUrl, ...headers },
      }),
    graphql: async (query, variables = {}) => {
      const headers = { 'content-type': 'application/json' };
      const response = await send('/graphql', { method: 'POST', headers, body: JSON.stringify({ query, variables }) });
      return answer.parse(await response.json());
    },
    linkFor: async (email) => {
      await browser.post('/auth/request-link', { email });
      await sendMail();
      const mails = mailbox.parse(await (await send('/dev/mail.json', {})).json());
      const link = mails.find(({ to }) => to === email)?.links.find((address) => address.includes('token='));
      return new URL(link ?? 'missing:').searchParams.get('token') ?? '';
    },
    signIn: async (email, sharedDevice = false) => {
      const token = await browser.linkFor(email);
      await browser.post('/auth/confirm', { token, ...(sharedDevice ? { sharedDevice: 'on' } : {}) });
    },
    cookie,
  };
  return browser;
};
