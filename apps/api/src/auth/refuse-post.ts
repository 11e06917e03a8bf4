import type { ApiConfig } from '../config.ts';
import { json, type RouteCall } from '../http/route.ts';
import { isSameOrigin } from '../http/same-origin.ts';

/** Null for a POST to a sign-in path that may go on; else the refusal: from another site, or to a demo behind a proxy. */
export const refusePost = (
  { request, visit }: RouteCall,
  config: Pick<ApiConfig, 'baseUrl' | 'demo'>,
): Response | null => {
  if (config.demo && visit.forwarded) return json({ status: 'demo-only-here' }, { status: 403 });
  return isSameOrigin(request, config) ? null : json({ status: 'other-origin' }, { status: 403 });
};
