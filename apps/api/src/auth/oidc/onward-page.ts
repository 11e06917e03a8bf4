import { isLocale, textFor, type Locale } from '@samlots/text';

type Onward = {
  readonly url: URL;
  /** The provider's name. */
  readonly name: string;
  /** Of the page that sent the form. */
  readonly asked: Headers;
  readonly headers: Headers;
};

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const localeOf = (headers: Headers): Locale => {
  const chosen = /(?:^|;\s*)sprak=(\w+)/.exec(headers.get('cookie') ?? '')?.[1];
  if (isLocale(chosen)) return chosen;
  return headers.get('accept-language')?.trim().toLowerCase().startsWith('en') ? 'en' : 'sv';
};

/**
 * Leads from our form to a provider. A page and not a redirect: a browser holds the redirects of a form to our policy's
 * `form-action`, and those within the provider, which nobody can list, too. It has no script; the link is for when the
 * browser does not go by itself.
 */
export const onwardPage = ({ url, name, asked, headers }: Onward): Response => {
  const locale = localeOf(asked);
  const t = textFor(locale);
  const address = escaped(url.href);
  const all = new Headers(headers);
  all.set('content-type', 'text/html; charset=utf-8');
  all.set('cache-control', 'no-store');
  all.set('referrer-policy', 'no-referrer');
  const title = escaped(t('auth:oidc.onward', { name }));
  const body = `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="refresh" content="0;url=${address}">
<title>${title}</title>
</head>
<body>
<main>
<h1>${title}</h1>
<p><a href="${address}">${escaped(t('auth:oidc.onwardLink', { name }))}</a></p>
</main>
</body>
</html>
`;
  return new Response(body, { headers: all });
};
