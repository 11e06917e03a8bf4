/**
 * Whether a request that may change something comes from our own pages. Browsers always say where a form was; a page
 * elsewhere can write neither header. A request that says nothing is a program's, which carries nobody else's cookie.
 */
export function isOwnForm(request: Request): boolean {
  if (request.method === 'GET' || request.method === 'HEAD') return true;
  const origin = request.headers.get('origin');
  const site = request.headers.get('sec-fetch-site');
  if (origin === null) return site === null || site === 'same-origin' || site === 'none';
  return origin === new URL(request.url).origin && site !== 'cross-site' && site !== 'same-site';
}
