import type { ApiConfig } from '../config.ts';

const loopback = ['localhost', '127.0.0.1', '[::1]'];

const sameLoopbackPort = (origin: string, baseUrl: string): boolean =>
  URL.canParse(origin) && loopback.includes(new URL(origin).hostname) && new URL(origin).port === new URL(baseUrl).port;

/**
 * Whether a POST comes from our own pages. Browsers always say where a form was: `null` and other sites are refused.
 * A request that says nothing comes from a program, which carries no one else's cookie.
 */
export const isSameOrigin = (request: Request, config: Pick<ApiConfig, 'baseUrl' | 'demo'>): boolean => {
  const origin = request.headers.get('origin');
  if (origin === null) return ['same-origin', 'none', null].includes(request.headers.get('sec-fetch-site'));
  return origin === config.baseUrl || (config.demo && sameLoopbackPort(origin, config.baseUrl));
};
