import type { TestApi } from '../../../test-kit/test-api.ts';

export type Visitor = {
  send(path: string, init?: RequestInit): Promise<Response>;
  /** Posts the button of a provider; answers the address of the provider that it leads to, or the page it comes back to. */
  begin(key: string, fields?: Record<string, string>): Promise<string>;
  /** Comes back from the provider; answers where it leads. */
  comeBack(url: string): Promise<string | null>;
  graphql(query: string): Promise<unknown>;
};

const refreshTo = /http-equiv="refresh" content="0;url=([^"]+)"/;

/** Where a page that leads on leads to. */
export const onwardOf = (html: string): string => refreshTo.exec(html)?.[1]?.replaceAll('&amp;', '&') ?? '';

/** A browser in front of the API that keeps every cookie by its name. */
export const visitor = ({ api, config }: TestApi, clientAddress = '192.0.2.1'): Visitor => {
  const cookies = new Map<string, string>();
  const send = async (path: string, init: RequestInit = {}): Promise<Response> => {
    const headers = new Headers(init.headers);
    headers.set('cookie', [...cookies].map(([name, value]) => `${name}=${value}`).join('; '));
    const response = await api.fetch(new Request(`${config.baseUrl}${path}`, { ...init, headers }), { clientAddress });
    for (const set of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(set) ?? [];
      cookies.set(name, value);
    }
    return response;
  };
  return {
    send,
    async begin(key, fields = {}) {
      const body = new URLSearchParams(fields);
      const response = await send(`/auth/oidc/${key}`, { method: 'POST', body, headers: { origin: config.baseUrl } });
      return response.headers.get('location') ?? onwardOf(await response.text());
    },
    async comeBack(url) {
      const { pathname, search } = new URL(url);
      return (await send(`${pathname}${search}`)).headers.get('location');
    },
    async graphql(query) {
      const answer: unknown = await (await send(`/graphql?query=${encodeURIComponent(query)}`)).json();
      return answer;
    },
  };
};
