const hsts = { 'strict-transport-security': 'max-age=31536000; includeSubDomains' } as const;

/** Headers of what is no page: a file, and the word that the start is not over. Opened by itself it loads nothing. */
export function fileHeaders(https: boolean): Readonly<Record<string, string>> {
  const policy = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
  return {
    'content-security-policy': policy,
    'x-content-type-options': 'nosniff',
    ...(https ? hsts : {}),
  };
}

/** Headers of every page. Scripts run only with the nonce of this page; nothing is framed, nothing is inlined. */
export function securityHeaders(nonce: string, https: boolean): Readonly<Record<string, string>> {
  const policy = [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}'`,
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "frame-src 'self'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
  ];
  return {
    'content-security-policy': policy.join('; '),
    'cross-origin-opener-policy': 'same-origin',
    'permissions-policy': 'camera=(), geolocation=(), microphone=()',
    'referrer-policy': 'same-origin',
    'x-content-type-options': 'nosniff',
    ...(https ? hsts : {}),
  };
}
