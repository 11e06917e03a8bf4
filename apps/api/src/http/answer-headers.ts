/**
 * Headers of every answer of the API, errors and refusals too. Nothing of it is a page of the portal: whatever a browser
 * takes an answer for, it loads nothing, runs nothing and is framed by nobody.
 */
const always = {
  'content-security-policy': "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
} as const;

const secure = { ...always, 'strict-transport-security': 'max-age=31536000; includeSubDomains' } as const;

/** Adds them; what a route has said itself stays. */
export const addAnswerHeaders = (headers: Headers, https: boolean): void => {
  for (const [name, value] of Object.entries(https ? secure : always)) {
    if (!headers.has(name)) headers.set(name, value);
  }
};
